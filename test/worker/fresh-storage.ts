import { reset } from 'cloudflare:test';
import { beforeEach } from 'vitest';

// The worker tests share one isolate (three times faster); each still begins with empty KV and no Desk.
beforeEach(() => reset());
