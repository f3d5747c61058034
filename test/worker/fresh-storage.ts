import { reset } from 'cloudflare:test';
import { beforeEach } from 'vitest';
import { beginAnew } from './support/desk.ts';

// The worker tests share one isolate (three times faster); each still begins with empty KV and no Desk.
beforeEach(async () => {
  await reset();
  beginAnew();
});
