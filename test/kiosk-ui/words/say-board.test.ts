import { describe, expect, test } from 'vitest';
import { boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Instant } from '#domain/time/civil-time';
import type { BoardText } from '../../../kiosk-ui/words/board-text.ts';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import type { Reader } from '../../../kiosk-ui/words/say-act.ts';
import { sayBoard } from '../../../kiosk-ui/words/say-board.ts';
import { act, given } from '../../support/given.ts';
import { at, FRIDAY, MONDAY, SATURDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, info, outage, setService, update } from '../../support/sample-actions.ts';

function said(
  board: BoardSnapshot,
  now: Instant,
  lang: Lang = 'id',
  place = 'lobi',
  reader?: Reader,
): BoardText {
  const view = boardView(board, place, now);
  if (!view) throw new Error(`no place ${place}`);
  return sayBoard(view, board, publicWords(lang), reader);
}

const broken = given([
  act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'), { nextUpdateAt: at(MONDAY, '10.30') })),
]).board;
const calm = given([act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']))]).board;

describe('an open board', () => {
  test('says so, and until when', () => {
    const text = said(calm, at(MONDAY, '09.12'));
    expect(text.headline).toEqual(['Semua loket', 'buka']);
    expect(text.lines).toEqual(['Sampai pukul *16.00*.', 'Istirahat 12.00–13.00.']);
    expect(text.act).toBeNull();
  });

  test('no longer speaks of a break that is over', () => {
    expect(said(calm, at(MONDAY, '13.30')).lines).toEqual(['Sampai pukul *16.00*.']);
  });
});

describe('until when a notice holds', () => {
  const until = (date: string, clock: string, now: number, lang: 'id' | 'en' = 'id') => {
    const closed = info(at(MONDAY, '08.00'), { kind: 'schedule', endsAt: at(date, clock) });
    return said(given([act(at(MONDAY, '08.00'), closed)]).board, now, lang).notices[0]?.until;
  };
  const now = at(MONDAY, '09.12');

  test('is said by its day where it ends with a day, however the clock writes that', () => {
    expect(until(FRIDAY, '23.59', now)).toBe('sampai Jumat, 9 Februari');
    expect(until(SATURDAY, '00.00', now)).toBe('sampai Jumat, 9 Februari');
    expect(until(FRIDAY, '23.59', now, 'en')).toBe('until Friday 9 February');
    expect(until(MONDAY, '23.59', now)).toBe('sampai hari ini');
    expect(until(TUESDAY, '23.59', now)).toBe('sampai besok');
  });

  test('is said by the clock where it ends within one', () => {
    expect(until(FRIDAY, '15.00', now)).toBe('sampai Jum 9 Feb 15.00');
  });
});

describe('an outage', () => {
  const text = said(broken, at(MONDAY, '09.52'));

  test('names what stopped, why and since when, and who repairs it', () => {
    expect(text.headline).toEqual(['Cetak KTP-el', 'berhenti']);
    expect(text.lines).toEqual([
      'Jaringan pusat putus sejak *07.42* (2 jam 10 menit).',
      'Yang memperbaiki: *Ditjen Dukcapil, Jakarta.*',
    ]);
  });

  test('counts down to the next news', () => {
    expect(text.nextNews).toMatchObject({
      label: 'Kabar berikutnya pukul',
      time: '10.30',
      count: '38 menit lagi',
    });
  });

  test('says itself that the promised news is late', () => {
    const late = said(broken, at(MONDAY, '10.42')).nextNews;
    expect(late).toMatchObject({
      label: 'Kabar dijanjikan pukul',
      count: 'terlambat 12 menit',
      overdue: true,
    });
  });

  test('puts the condition before the promise', () => {
    expect(text.act?.text).toBe('Titipkan berkas di Loket 3');
    expect(text.act?.why).toContain('Begitu jaringan pulih, berkas di sini kami cetak malam itu juga.');
  });

  test('lists what stopped apart from what is still served', () => {
    expect(text.groups.map(({ title, services }) => [title, services.map(({ id }) => id)])).toEqual([
      ['Berhenti sejak 07.42', ['cetak-ktp']],
      ['Masih dilayani', ['ambil-ktp', 'titip-berkas', 'akta', 'perekaman']],
    ]);
  });

  test('does not send anybody to a file counter that has stopped', () => {
    const both = given([
      act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'))),
      act(at(MONDAY, '08.10'), setService('titip-berkas', 'stopped')),
    ]).board;
    expect(said(both, at(MONDAY, '09.00')).act?.text).not.toContain('Titipkan');
  });

  test('promises no night where blank cards are missing', () => {
    const blanks = given([act(at(MONDAY, '08.05'), outage(at(MONDAY, '08.00'), { cause: 'blanks' }))]).board;
    expect(said(blanks, at(MONDAY, '09.00')).act?.why).not.toContain('malam itu juga');
  });

  test('that staff call recovering is not called over', () => {
    const mending = given([
      act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'))),
      act(
        at(MONDAY, '09.00'),
        update('action-0001', { phase: 'recovering', nextUpdateAt: at(MONDAY, '10.00') }),
      ),
    ]).board;
    expect(said(mending, at(MONDAY, '09.05')).lines.join(' ')).toContain(
      'Layanan belum kembali seperti biasa.',
    );
  });

  test('left over from yesterday says beside itself that nobody has confirmed today', () => {
    const text = said(broken, at(TUESDAY, '08.20'));
    expect(text.state).toBe('stopped');
    expect(text.lines).toContain('*Belum dikonfirmasi petugas hari ini.*');
  });
});

describe('a morning nobody has spoken for', () => {
  test('is not certain, shows what was last known, and when the office opens', () => {
    const text = said(calm, at(TUESDAY, '07.55'));
    expect(text.headline).toEqual(['Layanan', 'belum pasti']);
    expect(text.foot).toBe('Kemarin *07.40*: semua layanan buka.');
    expect(text.nextNews).toMatchObject({ label: 'Kantor buka pukul', time: '08.00', count: '5 menit lagi' });
    expect(text.groups[0]?.services[0]).toMatchObject({ word: 'Belum pasti', detail: 'kemarin: buka' });
  });

  test('tells only who stands before the screen to wait here', () => {
    expect(said(calm, at(TUESDAY, '07.55')).act?.why).toContain('tunggu di sini');
    expect(said(calm, at(TUESDAY, '07.55'), 'id', 'lobi', 'phone').act?.why).not.toContain('di sini');
  });

  test('claims nothing where nobody ever spoke', () => {
    const text = said(given([]).board, at(TUESDAY, '07.55'));
    expect(text.foot).toBeNull();
    expect(text.groups[0]?.services.every(({ detail }) => detail === null)).toBe(true);
  });
});

describe('a closed board', () => {
  test('names the day it opens again', () => {
    const text = said(calm, at(FRIDAY, '17.20'));
    expect(text.headline).toEqual(['Tutup', 'sampai Senin']);
    expect(text.lines).toEqual(['Buka lagi *Senin, 12 Februari*, pukul *08.00*.']);
  });

  test('names the break, the early hour and tomorrow', () => {
    expect(said(calm, at(MONDAY, '12.20')).headline).toEqual(['Istirahat', 'sampai 13.00']);
    expect(said(calm, at(TUESDAY, '06.00')).headline).toEqual(['Buka', 'pukul 08.00']);
    expect(said(calm, at(MONDAY, '17.00')).headline).toEqual(['Tutup', 'sampai besok']);
    expect(said(calm, at(SATURDAY, '10.00'), 'en').headline).toEqual(['Closed', 'until Monday']);
  });

  test('names the holiday', () => {
    expect(said(calm, at('2018-02-16', '09.00')).lines[0]).toBe('Libur: *Tahun Baru Imlek*.');
  });
});

describe('an open board beside an outage of what it does not offer', () => {
  const hall = given([
    act(at(MONDAY, '07.40'), confirm(['cipare', 'taktakan'])),
    act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'), { nextUpdateAt: at(MONDAY, '10.30') })),
  ]).board;
  const text = said(hall, at(MONDAY, '09.52'), 'id', 'cipare');

  test('says both, in the window, and when there is more news', () => {
    expect(text.headline).toEqual(['Loket buka,', 'ada gangguan']);
    expect(text.lines).toEqual([
      'Sampai pukul *16.00*. *Cetak KTP-el berhenti*. Jaringan pusat putus sejak 07.42.',
    ]);
    expect(text.nextNews).toMatchObject({ time: '10.30', count: '38 menit lagi' });
    expect(text.notices).toEqual([]);
  });

  test('asks for the file where files are taken in, and for nothing where they are not', () => {
    expect(text.act?.text).toBe('Titipkan berkas ke petugas');
    expect(said(hall, at(MONDAY, '09.52'), 'id', 'taktakan').act).toBeNull();
  });
});

test('an outage that does not lead keeps its next news beside it', () => {
  const two = given([
    act(at(MONDAY, '07.40'), confirm()),
    act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'), { nextUpdateAt: at(MONDAY, '10.30') })),
  ]).board;
  expect(said(two, at(MONDAY, '12.20')).notices[0]?.until).toBe('kabar dijanjikan 10.30, belum ada');
  expect(said(two, at(MONDAY, '06.30')).notices).toEqual([]);
  const early = said(two, at(TUESDAY, '06.30')).notices[0]?.until;
  expect(early).toBe('kabar dijanjikan kemarin 10.30, belum ada');
});

describe('a hall', () => {
  test('stands under its own name, and sends nobody to a numbered counter', () => {
    const text = said(calm, at(TUESDAY, '07.55'), 'id', 'cipare');
    expect(text).toMatchObject({ title: 'Kelurahan Cipare', where: 'Disdukcapil Contoh' });
    expect(text.act?.text).toBe('Tanya petugas');
  });

  test('sends to the lobby only where the lobby really serves', () => {
    const trouble = outage(at(MONDAY, '08.00'), {
      cause: 'staffing',
      owner: 'office',
      scope: ['cipare'],
      effects: [{ service: 'ambil-ktp', state: 'limited' }],
      advice: 'go-to-lobby',
    });
    const here = given([
      act(at(MONDAY, '07.40'), confirm(['lobi'])),
      act(at(MONDAY, '08.05'), trouble),
    ]).board;
    const nobodyThere = given([act(at(MONDAY, '08.05'), trouble)]).board;
    expect(said(here, at(MONDAY, '09.00'), 'id', 'cipare').act?.text).toBe('Datang ke Disdukcapil Contoh');
    expect(said(nobodyThere, at(MONDAY, '09.00'), 'id', 'cipare').act?.text).toBe('Tanya petugas');
  });
});

test('a notice without English stands in Indonesian and says which language it is in', () => {
  const board = given([
    act(at(MONDAY, '07.40'), confirm()),
    act(at(MONDAY, '07.45'), info(at(MONDAY, '07.45'), { text: { id: 'Bawa fotokopi.', en: null } })),
  ]).board;
  expect(said(board, at(MONDAY, '09.00'), 'en').notices[0]?.said).toEqual({
    text: 'Bawa fotokopi.',
    lang: 'id',
  });
});
