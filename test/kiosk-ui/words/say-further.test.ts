import { describe, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import type { Reader } from '../../../kiosk-ui/words/say-act.ts';
import { sayBoard } from '../../../kiosk-ui/words/say-board.ts';
import { noticeLine } from '../../../kiosk-ui/words/say-notice.ts';
import { speakBoard } from '../../../kiosk-ui/words/speak.ts';
import { type Act, act, given } from '../../support/given.ts';
import { at, FRIDAY, MONDAY, TUESDAY } from '../../support/office-time.ts';
import {
  confirm,
  correct,
  info,
  outage,
  resolve,
  say,
  undo,
  update,
  withdraw,
} from '../../support/sample-actions.ts';

const EARLY = at(MONDAY, '07.50');
const confirmed = act(EARLY, confirm());
const work = info(at(TUESDAY, '08.00'), {
  kind: 'maintenance',
  text: { id: 'Jaringan pusat dirawat.', en: 'The central network is serviced.' },
  effects: [{ service: 'cetak-ktp', state: 'stopped' }],
  endsAt: at(TUESDAY, '10.00'),
  repeats: { every: 'week', times: 4 },
});

function told(acts: Act[], now: number, lang: Lang = 'id', reader: Reader = 'phone') {
  const { board } = given(acts);
  const view = boardView(board, 'lobi', now);
  if (!view) throw new Error('no lobby');
  return sayBoard(view, board, publicWords(lang), reader);
}
const lines = (...said: Parameters<typeof told>) => told(...said).notices.map(noticeLine);

describe('what is planned', () => {
  const acts = [confirmed, act(EARLY, work)];

  test('is told ahead with its day, its hours and how often it comes again', () => {
    expect(lines(acts, at(MONDAY, '09.00'))).toEqual([
      '*Terencana besok, 08.00–10.00:* *Cetak KTP-el berhenti*. Jaringan pusat dirawat. (lalu tiap Selasa, 3 kali lagi)',
    ]);
    expect(lines(acts, at(MONDAY, '09.00'), 'en')[0]).toContain('then every Tuesday, 3 more times');
  });

  test('in force is the headline, since its own beginning and with its planned end', () => {
    const text = told(acts, at('2018-02-13', '08.30'));
    expect(text.headline).toEqual(['Cetak KTP-el', 'berhenti']);
    expect(text.lines[0]).toBe('Pemeliharaan sejak *08.00* (30 menit).');
    expect(text.lines[1]).toBe('Berlaku *sampai 10.00*.');
    expect(text.lines.join(' ')).not.toContain('putus');
  });

  test('is told between two of its times, with fewer to come', () => {
    expect(lines(acts, at(FRIDAY, '09.00'))[0]).toContain('Selasa, 13 Februari, 08.00–10.00:* ');
    expect(lines(acts, at(FRIDAY, '09.00'))[0]).toContain('2 kali lagi');
  });

  test('is heard as it is read', () => {
    const heard = speakBoard(told(acts, at(MONDAY, '09.00')), publicWords('id')).join(' ');
    expect(heard).toContain('Terencana besok, pukul 8 sampai pukul 10: Cetak KTP elektronik berhenti.');
  });
});

describe('what was put right', () => {
  const down = act(at(MONDAY, '08.00'), outage(at(MONDAY, '08.00')));

  test('says so beside the headline it leads, and in a line of its own elsewhere', () => {
    const fixed = act(at(MONDAY, '10.12'), correct('action-0001', { text: say('Bukan listrik.') }));
    expect(told([down, fixed], at(MONDAY, '10.20')).lines.at(-1)).toContain('Dikoreksi 10.12.');
    const other = act(at(MONDAY, '08.00'), info(at(MONDAY, '08.00')));
    const acts = [other, act(at(MONDAY, '10.12'), correct('action-0001', { text: say('Tanpa fotokopi.') }))];
    expect(lines(acts, at(MONDAY, '10.20'))).toEqual(['Tanpa fotokopi. (dikoreksi 10.12)']);
  });

  test('no longer shows the words that were taken away, nor news that was undone', () => {
    const worded = act(at(MONDAY, '08.00'), outage(at(MONDAY, '08.00'), { text: say('Kabel dicuri.') }));
    const cleared = act(at(MONDAY, '08.10'), correct('action-0001', { text: null }));
    expect(told([worded, cleared], at(MONDAY, '08.20')).note).toBeNull();
    const news = act(
      at(MONDAY, '08.30'),
      update('action-0001', { text: say('Pulih jam 9.'), nextUpdateAt: at(MONDAY, '11.00') }),
    );
    const taken = act(at(MONDAY, '08.30') + 5_000, undo('action-0002'));
    const text = told([down, news, taken], at(MONDAY, '08.40'));
    expect(text.note).toBeNull();
    expect(text.lines.join(' ')).toContain('Dikoreksi 08.30.');
  });

  test('that was taken back is said to be so for half an hour, with what it had said and why', () => {
    const acts = [
      down,
      act(at(MONDAY, '09.13'), { ...withdraw('action-0001'), text: say('Hanya satu komputer.') }),
    ];
    expect(lines(acts, at(MONDAY, '09.20'))).toEqual([
      '*Ditarik 09.13:* Kabar “Cetak KTP-el berhenti, jaringan pusat putus” tidak jadi berlaku. Hanya satu komputer.',
    ]);
    expect(lines(acts, at(MONDAY, '09.44'))).toEqual([]);
  });
});

describe('what was taken back within seconds', () => {
  const worded = act(at(MONDAY, '09.12'), info(at(MONDAY, '09.12'), { text: say('*Loket* pindah.') }));
  const acts = [confirmed, worded, act(at(MONDAY, '09.12') + 5_000, undo('action-0002'))];

  test('is called undone, and only that is in bold', () => {
    expect(lines(acts, at(MONDAY, '09.13'))).toEqual([
      '*Dibatalkan 09.12:* Kabar “Loket pindah” tidak jadi berlaku.',
    ]);
  });

  test('is not repeated in a language in which it was never said', () => {
    expect(lines(acts, at(MONDAY, '09.13'), 'en')).toEqual([
      '*Undone 09:12:* The notice “Info” does not hold after all.',
    ]);
  });
});

describe('how a notice went', () => {
  const acts = [
    act(at(MONDAY, '08.00'), outage(at(MONDAY, '08.00'))),
    act(
      at(MONDAY, '08.30'),
      update('action-0001', { phase: 'confirmed', nextUpdateAt: at(MONDAY, '11.30') }),
    ),
    act(at(MONDAY, '09.00'), correct('action-0001', { effects: [{ service: 'akta', state: 'limited' }] })),
  ];

  test('is told on pages newest first, by role and never by name', () => {
    const { timeline } = told(acts, at(MONDAY, '09.30'));
    expect(timeline.map(({ at: when, what, by }) => `${when} ${what} (${by})`)).toEqual([
      '09.00 Dikoreksi. Akta terbatas (petugas kantor)',
      '08.30 Sudah dipastikan petugas (petugas kantor)',
      '08.00 Diumumkan (petugas kantor)',
    ]);
  });

  test('is not worked out for kiosks, where nothing can be unfolded', () => {
    expect(told(acts, at(MONDAY, '09.30'), 'id', 'screen').timeline).toEqual([]);
  });

  test('ends with its end', () => {
    const over = [...acts, act(at(MONDAY, '10.00'), resolve('action-0001'))];
    expect(told(over, at(MONDAY, '10.05')).timeline).toEqual([]);
  });
});
