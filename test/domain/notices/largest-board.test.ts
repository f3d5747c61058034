import { expect, test } from 'vitest';
import { snapshotOf } from '#domain/board/snapshot';
import type { OfficeState } from '#domain/ledger/state';
import type { Notice } from '#domain/notices/notice';
import { tidied } from '#domain/notices/tidy-notices';
import { DAY, HOUR } from '#domain/time/civil-time';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info, update } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const NOW = at(MONDAY, '08.10');
/** Cloudflare KV takes values of 25 MiB; the board is one. */
const KV_VALUE_MAX = 25 * 1024 * 1024;

/** The longest notice that the rules allow, in an office of four hundred places and twenty-four services. */
function longestNotice(): { notice: Notice; state: OfficeState } {
  const [lobby, hall] = SAMPLE_OFFICE.places;
  const [service] = SAMPLE_OFFICE.services;
  if (!lobby || !hall || !service) throw new Error('a sample office without places and services');
  const places = Array.from({ length: 399 }, (_, i) => ({
    ...hall,
    id: `x${'x'.repeat(56)}${String(i).padStart(3, '0')}`,
    name: '字'.repeat(60),
    services: null,
  }));
  const services = Array.from({ length: 24 }, (_, i) => ({
    ...service,
    id: `y${'y'.repeat(37)}${String(i).padStart(2, '0')}`,
    slipRole: null,
  }));
  const text = { id: '字'.repeat(280), en: '字'.repeat(280) };
  const effects = services.map(({ id }) => ({ service: id, state: 'limited' as const }));
  const said = { text, effects, nextUpdateAt: NOW + DAY };
  const { state } = given(
    [
      act(NOW, info(NOW, { text, effects, scope: places.map(({ id }) => id) })),
      ...Array.from({ length: 59 }, (_, i) => act(NOW + i, update('action-0001', said))),
    ],
    { ...SAMPLE_OFFICE, places: [lobby, ...places], services },
  );
  const notice = state.notices['action-0001'];
  if (!notice) throw new Error('no notice in this test');
  return { notice, state };
}

test('the largest board that staff could make by every rule still fits where the world reads it', () => {
  const { notice, state } = longestNotice();
  const open = Array.from({ length: 40 }, (_, i) => ({ ...notice, id: `action-open-${i}` }));
  const over = Array.from({ length: 300 }, (_, i) => ({
    ...notice,
    id: `action-over-${i}`,
    resolvedAt: NOW + HOUR + i,
  }));
  const notices = tidied(Object.fromEntries([...open, ...over].map((one) => [one.id, one])), NOW + 2 * HOUR);
  const board = snapshotOf({ ...state, notices }, { epoch: 1, seq: 1, at: NOW, segments: [] });
  expect(Object.keys(notices)).toHaveLength(240);
  expect(new TextEncoder().encode(JSON.stringify(board)).length).toBeLessThan(KV_VALUE_MAX);
});
