import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import { info } from '../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../support/sample-office.ts';
import { act, acted, bindings, MORNING, openOffice } from './support/desk.ts';

let admin: string;
beforeEach(async () => {
  admin = await openOffice();
});

test('many long notices do not stop the Desk from writing', async () => {
  const long = (i: number): string => `p${String(i).padStart(3, '0')}${'x'.repeat(50)}`;
  const [lobby, hall] = SAMPLE_OFFICE.places;
  if (!lobby || !hall) throw new Error('a sample office without places');
  const places = [lobby, ...Array.from({ length: 40 }, (_, i) => ({ ...hall, id: long(i), name: 'x' }))];
  await acted(admin, { type: 'describe-office', office: { ...SAMPLE_OFFICE, places } });
  const scope = Array.from({ length: 40 }, (_, i) => long(i));
  const statuses = new Map<number, number>();
  for (let i = 0; i < 130; i++) {
    const { status } = await act(admin, info(MORNING, { scope }));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  const size = await runInDurableObject(bindings.DESK.getByName('office'), (_desk, state) =>
    state.storage.sql.exec("SELECT length(value) AS n FROM kept WHERE name = 'state'").toArray(),
  );
  // Forty may be active at once; more are refused, and nothing breaks.
  expect(Object.fromEntries(statuses)).toEqual({ 200: 40, 409: 90 });
  // Cloudflare's Durable Objects hold at most 2 MB in a value (the local runtime does not stop there).
  expect(size).toMatchObject([{ n: expect.toSatisfy((n: number) => n < 2_000_000) }]);
}, 60_000);
