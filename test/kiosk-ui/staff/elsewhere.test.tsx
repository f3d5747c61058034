import '../../../kiosk-ui/staff/staff-parts.css';
import '../../../kiosk-ui/staff/staff.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { elsewhereOf } from '../../../kiosk-ui/staff/home/elsewhere.ts';
import { CIPARE_CLERK, CLERK, VIEWER } from '../../support/given.ts';
import { at, TUESDAY } from '../../support/office-time.ts';
import { actorOf, boardOf, noticeOf } from './a-desk.ts';
import { confirmedLobby, control, phone, press, putAway, sees } from './a-phone.tsx';
import { objections, tooSmall, tooWide } from './door/seen.ts';

beforeEach(() => page.viewport(360, 640));
afterEach(putAway);

const NOW = at(TUESDAY, '09.12');
const SAID = at(TUESDAY, '08.40');
const dark = noticeOf({
  ...{ id: 'notice-dark-1', scope: ['cipare'], cause: 'power', startedAt: SAID, publishedAt: SAID },
  nextUpdateAt: at(TUESDAY, '11.00'),
});
const confirmed = { on: TUESDAY, at: at(TUESDAY, '07.50'), by: 'kelurahan' } as const;
const setting = (state: 'normal' | 'stopped' | 'limited') => ({
  state,
  since: SAID,
  saidAt: SAID,
  note: null,
});
const byHand = {
  confirmations: { ...confirmedLobby.confirmations, taktakan: confirmed },
  settings: { taktakan: { 'ambil-ktp': setting('stopped') } },
};
const found = (board = boardOf(), actor = CLERK, here = 'lobi') =>
  elsewhereOf(board, actorOf(actor), here, NOW);

describe('what is wrong at places this phone does not look at', () => {
  it('is an outage of another hall, for whoever reaches all places', () => {
    const board = boardOf({ notices: [dark] });
    expect(found(board)).toEqual([{ kind: 'outage', notice: dark, places: ['cipare'] }]);
    expect(found(board, VIEWER)).toHaveLength(1);
    expect(found(board, CIPARE_CLERK, 'cipare')).toEqual([]);
  });

  it('is nothing that is told here, is over, or already waits for this clerk', () => {
    const late = { ...dark, nextUpdateAt: NOW - 1 };
    expect(found(boardOf({ notices: [noticeOf()] }))).toEqual([]);
    expect(found(boardOf({ notices: [dark] }), CLERK, 'cipare')).toEqual([]);
    expect(found(boardOf({ notices: [{ ...dark, resolvedAt: SAID, phase: 'resolved' }] }))).toEqual([]);
    expect(found(boardOf({ notices: [late] }))).toEqual([]);
    // A viewer has nothing waiting: to them it is news as any other.
    expect(found(boardOf({ notices: [late] }), VIEWER)).toHaveLength(1);
  });

  it('is what was set by hand there and holds today', () => {
    const effects = [{ service: 'ambil-ktp', state: 'stopped' }];
    expect(found(boardOf(byHand))).toEqual([{ kind: 'by-hand', place: 'taktakan', effects, since: SAID }]);
    expect(found(boardOf({ ...byHand, confirmations: {} }))).toEqual([]);
    const open = { taktakan: { 'ambil-ktp': setting('normal') } };
    expect(found(boardOf({ ...byHand, settings: open }))).toEqual([]);
  });
});

describe('on the home page', () => {
  it('each place stands with what is wrong and since when; an outage leads to its news', async () => {
    phone(CLERK, { ...byHand, notices: { [dark.id]: dark } });
    await sees('Di tempat lain');
    const rows = [...document.querySelectorAll('.row__words')].map((row) => row.textContent);
    expect(rows).toContain('Kelurahan CipareListrik padam · sejak 08.40');
    expect(rows.some((row) => /^Kelurahan TaktakanBerhenti .* · sejak 08.40$/.test(row ?? ''))).toBe(true);
    expect(await objections('id')).toEqual([]);
    expect(tooWide()).toEqual([]);
    expect(tooSmall()).toEqual([]);
    await press('Kelurahan Cipare');
    await control('Kirim kabar');
  });

  it('four stand there, the others behind their number', async () => {
    const five = [1, 2, 3, 4, 5, 6].map((n) => ({ ...dark, id: `notice-dark-${n}` }));
    phone(CLERK, { ...confirmedLobby, notices: Object.fromEntries(five.map((one) => [one.id, one])) });
    const shown = () =>
      [...document.querySelectorAll('.row__headline')].filter(
        (row) => row.textContent === 'Kelurahan Cipare',
      );
    await sees('dan 2 lainnya');
    expect(shown()).toHaveLength(4);
    await press('dan 2 lainnya');
    await vi.waitFor(() => expect(shown()).toHaveLength(6));
    await press('Lebih sedikit');
    await vi.waitFor(() => expect(shown()).toHaveLength(4));
  });

  it('a clerk of one hall is told no number of screens: it counts those of the whole office', async () => {
    phone(CIPARE_CLERK, { confirmations: { cipare: confirmed } });
    await sees('tersambung ·');
    expect(document.body.textContent).not.toContain('layar tersambung');
    await press('Umumkan gangguan');
    await press('Listrik padam');
    await sees('Ke halaman warga dan layar di tempatnya');
    await press('Terbitkan sekarang');
    await press('Berhenti');
    await press('Pakai');
    await press('Terbitkan sekarang');
    await sees('Tampil di halaman warga dan layar di tempatnya');
  });
});
