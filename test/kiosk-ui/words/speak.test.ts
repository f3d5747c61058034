import { expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { sayBoard } from '../../../kiosk-ui/words/say-board.ts';
import { speakBoard } from '../../../kiosk-ui/words/speak.ts';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm, outage } from '../../support/sample-actions.ts';

const id = publicWords('id');

function aloud(acts: Parameters<typeof given>[0], now: number): string[] {
  const { board } = given(acts);
  const view = boardView(board, 'lobi', now);
  if (!view) throw new Error('no lobby');
  return speakBoard(sayBoard(view, board, id), id);
}

test('an outage is told by ear in the order of the screen, times as one says them', () => {
  const started = outage(at(MONDAY, '07.42'), { nextUpdateAt: at(MONDAY, '10.30') });
  expect(aloud([act(at(MONDAY, '07.50'), started)], at(MONDAY, '09.52'))).toEqual([
    'Cetak KTP elektronik berhenti.',
    'Jaringan pusat putus sejak pukul 7 lewat 42 (2 jam 10 menit).',
    'Yang memperbaiki: Ditjen Dukcapil, Jakarta.',
    'Kabar berikutnya pukul 10 lewat 30, 38 menit lagi.',
    'Titipkan berkas di Loket 3.',
    'Jangan dibawa pulang. Begitu jaringan pulih, berkas di sini kami cetak malam itu juga.',
    'Berhenti sejak pukul 7 lewat 42: Cetak KTP elektronik.',
    'Masih dilayani: Ambil KTP elektronik, Titip berkas, Akta, Perekaman (terbatas).',
  ]);
});

test('an open day is told in three short sentences', () => {
  expect(aloud([act(at(MONDAY, '07.40'), confirm())], at(MONDAY, '09.00'))).toEqual([
    'Semua loket buka.',
    'Sampai pukul 16.',
    'Istirahat pukul 12 sampai pukul 13.',
  ]);
});
