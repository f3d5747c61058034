import { describe, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import type { Office } from '#domain/office/office';
import { RAMADAN_HOURS, RAMADAN_NAME } from '#domain/office/ramadan';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { sayBoard } from '../../../kiosk-ui/words/say-board.ts';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

/** What the lobby's window says under its headline. */
function lines(office: Partial<Office>, clock: string, lang: 'id' | 'en' = 'id', confirmed = true): string[] {
  const acts = confirmed ? [act(at(MONDAY, '07.40'), confirm(['lobi']))] : [];
  const { board } = given(acts, { ...SAMPLE_OFFICE, ...office });
  const view = boardView(board, 'lobi', at(MONDAY, clock));
  if (!view) throw new Error('no lobby in this test');
  return sayBoard(view, board, publicWords(lang)).lines;
}

const name = { id: 'rapat', en: 'a meeting' };
const closure = (stretches: { from: string; to: string }[]): Partial<Office> => ({
  closures: [{ on: MONDAY, name, places: 'all', stretches }],
});
const early = closure([{ from: '08:00', to: '13:00' }]);
const season: Partial<Office> = {
  seasons: [
    { id: 'r', name: RAMADAN_NAME, from: MONDAY, to: '2018-03-05', hours: RAMADAN_HOURS, places: 'all' },
  ],
};

describe('a day with hours of its own', () => {
  test('says while open when it closes and why', () => {
    expect(lines(early, '09.12')).toEqual(['Hari ini tutup pukul *13.00*: rapat.']);
    expect(lines(early, '09.12', 'en')).toEqual(['Closing at *13:00* today: a meeting.']);
  });

  test('says so to whoever comes before it is confirmed, too', () => {
    expect(lines(early, '09.12', 'id', false)).toContain('Hari ini tutup pukul *13.00*: rapat.');
  });

  test('says before opening which hours they are', () => {
    expect(lines(early, '06.00')).toEqual(['Hari ini *08.00–13.00*: rapat.']);
    expect(lines(early, '06.00', 'en')).toEqual(['Today *08:00–13:00*: a meeting.']);
  });

  test('says after its end why the door is shut so soon, and when it opens again', () => {
    expect(lines(early, '14.00')).toEqual([
      'Hari ini tutup pukul *13.00*: rapat.',
      'Buka lagi *Selasa, 6 Februari*, pukul *08.00*.',
    ]);
  });
});

test('a closure is named, with the day on which it opens again', () => {
  expect(lines(closure([]), '09.12', 'id', false)).toEqual([
    'Tutup karena: *rapat*.',
    'Buka lagi *Selasa, 6 Februari*, pukul *08.00*.',
  ]);
});

describe('a season', () => {
  test('is named with its closing time, and with its hours before opening', () => {
    expect(lines(season, '09.12')).toEqual(['Jam Ramadan: sampai pukul *15.00*.', 'Istirahat 12.00–12.30.']);
    expect(lines(season, '06.00', 'en')[0]).toBe('Today *08:00–15:00*: Ramadan hours.');
  });

  test('over for the day it speaks of tomorrow alone', () => {
    expect(lines(season, '16.00')).toEqual(['Buka lagi *Selasa, 6 Februari*, pukul *08.00*.']);
  });
});
