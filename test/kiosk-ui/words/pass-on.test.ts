import { expect, test } from 'vitest';
import { passOnText } from '../../../kiosk-ui/words/pass-on.ts';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { info, outage, resolve, withdraw } from '../../support/sample-actions.ts';

const URL = 'https://kabar.example.go.id/';
const started = act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'), { nextUpdateAt: at(MONDAY, '10.30') }));

function text(acts: Parameters<typeof given>[0], now: number): string {
  const { board } = given(acts);
  const [notice] = board.notices;
  if (!notice) throw new Error('no notice');
  return passOnText(notice, board, URL, publicWords('id'), now);
}

test('an outage can be passed on whole: what, why, what to do, when more is known, where to look', () => {
  expect(text([started], at(MONDAY, '09.52'))).toBe(
    [
      '*Cetak KTP-el berhenti*',
      'Disdukcapil Contoh',
      '',
      'Jaringan pusat putus sejak 07.42.',
      'Yang memperbaiki: *Ditjen Dukcapil, Jakarta.*',
      '',
      'Berhenti: Cetak KTP-el.',
      'Terbatas: Perekaman.',
      'Masih dilayani: Ambil KTP-el, Titip berkas, Akta.',
      '',
      '*Titipkan berkas di Loket 3.* Jangan dibawa pulang. Begitu jaringan pulih, berkas di sini kami cetak malam itu juga.',
      'Kabar berikutnya: 10.30.',
      '',
      `Lihat dulu sebelum berangkat: ${URL}`,
    ].join('\n'),
  );
});

test('an outage that is over is passed on as good news, without yesterday’s advice', () => {
  const over = text([started, act(at(MONDAY, '13.20'), resolve('action-0001'))], at(MONDAY, '13.25'));
  expect(over).toContain('*Cetak KTP-el sudah pulih*');
  expect(over).toContain('Jaringan pusat pulih hari ini pukul *13.20*.');
  expect(over).not.toContain('Titipkan');
});

test('what was taken back is passed on as such, without the false words in bold', () => {
  const back = text([started, act(at(MONDAY, '08.00'), withdraw('action-0001'))], at(MONDAY, '08.05'));
  expect(back).toContain('*Ditarik 08.00*');
  expect(back).toContain('Kabar “Cetak KTP-el berhenti, jaringan pusat putus” tidak jadi berlaku.');
  expect(back).not.toContain('*Cetak');
});

test('an announcement is passed on in the office’s own words', () => {
  expect(text([act(at(MONDAY, '08.00'), info(at(MONDAY, '08.00')))], at(MONDAY, '09.00'))).toContain(
    'Bawa fotokopi kartu keluarga.',
  );
});
