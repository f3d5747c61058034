import { beforeEach, describe, expect, test } from 'vitest';
import { info } from '../support/sample-actions.ts';
import { ask, askAs, freshId, MORNING, openOffice, settle } from './support/desk.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

describe('a request that is odd and right, or odd and wrong', () => {
  test('a weak tag is the same tag: an edge that compresses makes it weak', async () => {
    await settle();
    const etag = (await ask('/api/board')).headers.get('ETag') ?? '';
    expect((await ask('/api/board', { headers: { 'If-None-Match': `W/${etag}` } })).status).toBe(304);
  });
  test('a button on a no-referrer page signs out: browsers send Origin null there', async () => {
    const answer = await ask('/keluar', {
      method: 'POST',
      headers: { Origin: 'null', 'Sec-Fetch-Site': 'same-origin', Cookie: `__Host-kabar=${admin}` },
    });
    expect(answer.status).toBe(303);
    expect((await askAs(admin, '/api/desk')).status).toBe(401);
  });
  test('bad UTF-8 is refused', async () => {
    const text = JSON.stringify({
      id: freshId(),
      tappedAt: MORNING,
      action: info(MORNING, { text: { id: 'X', en: null } }),
    });
    const bytes = new TextEncoder().encode(text);
    bytes[text.indexOf('"X"') + 1] = 0xff;
    const answer = await ask('/api/actions', {
      method: 'POST',
      headers: { Cookie: `__Host-kabar=${admin}` },
      body: bytes,
    });
    expect(answer.status).toBe(400);
  });
});
