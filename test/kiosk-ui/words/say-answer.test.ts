import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { answer } from '#domain/slips/answer';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { DAY, type Instant, MINUTE } from '#domain/time/civil-time';
import type { AnswerText } from '../../../kiosk-ui/words/answer-text.ts';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { sayAnswer } from '../../../kiosk-ui/words/say-answer.ts';
import { speakAnswer } from '../../../kiosk-ui/words/speak.ts';
import { act, given } from '../../support/given.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, outage, resolve, setService } from '../../support/sample-actions.ts';
import { slip, slipByActs } from '../../support/sample-slip.ts';
import { faultsOf } from './faults.ts';

const everyPlace = ['lobi', 'cipare', 'taktakan'];
const calm = given([act(at(MONDAY, '07.40'), confirm(everyPlace))]).board;
const broken = given([
  act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'), { nextUpdateAt: at(MONDAY, '10.30') })),
]).board;
const mended = given([
  act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'))),
  act(at(MONDAY, '13.20'), resolve('action-0001')),
]).board;
const dark = given([
  act(
    at(MONDAY, '07.50'),
    outage(at(MONDAY, '07.42'), {
      cause: 'power',
      effects: [
        { service: 'perekaman', state: 'stopped' },
        { service: 'ambil-ktp', state: 'stopped' },
      ],
    }),
  ),
]).board;
const noon = at(MONDAY, '09.52');

function said(
  facts: SlipFacts,
  board: BoardSnapshot,
  here: string | null = null,
  now: Instant = noon,
  lang: Lang = 'id',
): AnswerText {
  return sayAnswer(answer(facts, board, here, now), board, now, publicWords(lang), here);
}

/** Everything an answer shows, but the names of the steps, which stand there whatever the stage. */
function everything(text: AnswerText): string {
  const { path: _, ...rest } = text;
  return JSON.stringify(rest);
}

const onTheShelf = { receivedAt: at(MONDAY, '08.30'), receivedPlace: 'cipare' };

describe('a card that is ready', () => {
  test('is collected where it lies, with the hours of today', () => {
    const text = said(slip('CARD_SHIPPED', {}, onTheShelf), calm);
    expect(text).toMatchObject({
      tone: 'ready',
      headline: ['Kartu Anda', 'siap diambil'],
      place: 'di Kelurahan Cipare',
    });
    expect(text.facts[0]).toMatchObject({
      label: 'Buka hari ini',
      text: '*08.00–16.00*, istirahat 12.00–13.00',
    });
  });

  test('is not sent after at night', () => {
    const text = said(slip('CARD_SHIPPED', {}, onTheShelf), calm, null, at(MONDAY, '18.00'));
    expect(text.act?.text).toBe('Ambil besok mulai 08.00');
    expect(text.lines).toEqual(['Sekarang tutup.']);
  });

  test('is kept safe while nothing is handed over', () => {
    const shut = given([
      act(at(MONDAY, '07.40'), confirm(everyPlace)),
      act(at(MONDAY, '08.40'), setService('ambil-ktp', 'stopped', 'cipare')),
    ]).board;
    const text = said(slip('CARD_SHIPPED', {}, onTheShelf), shut);
    expect(text.tone).toBe('wait');
    expect(text.lines).toEqual(['Tetapi pengambilan kartu sedang berhenti.']);
  });

  test('at another place says so to whoever stands here', () => {
    expect(said(slip('CARD_SHIPPED', {}, onTheShelf), calm, 'lobi').act?.text).toBe(
      'Ambil di sana, bukan di sini',
    );
  });
});

describe('a promise broken by an outage', () => {
  const promised = slip('PRR', { promisedOn: MONDAY });

  test('is struck through, and while no end is known there is no new date', () => {
    expect(said(promised, broken).promise).toEqual({
      label: 'Janji di bukti',
      date: 'Sen 5 Feb',
      struck: true,
      small: '*Tanggal baru belum ada.* Kami beri',
      large: 'usai jaringan pulih',
    });
  });

  test('comes with the hour of the next news', () => {
    expect(said(promised, broken).nextNews).toMatchObject({ time: '10.30', count: '38 menit lagi' });
  });

  test('still gets no date invented once the outage is over', () => {
    const text = said(promised, mended, null, at(MONDAY, '14.10'));
    expect(text.lines[0]).toBe('Jaringan pusat pulih hari ini pukul *13.20*.');
    expect(text.promise).toMatchObject({ struck: true, large: 'belum ada' });
  });

  test('asks whoever stands here to leave the file, and sends nobody out of the house for it', () => {
    expect(said(promised, broken, 'lobi').act?.text).toBe('Titipkan berkas di Loket 3');
    expect(said(promised, broken).act?.text).toBe('Tunggu kabar di rumah');
  });
});

describe('a promise that has not come due', () => {
  test('stands when nothing is wrong', () => {
    expect(said(slip('PRR', { promisedOn: '2018-02-15' }), calm).promise).toMatchObject({
      struck: false,
      large: null,
    });
  });

  test('may slip while an outage runs', () => {
    const { promise } = said(slip('PRR', { promisedOn: '2018-02-15' }), broken);
    expect(promise).toMatchObject({ struck: false, small: '*Bisa mundur.* Kami pastikan' });
  });

  test('for today warns against setting out on it alone', () => {
    expect(said(slip('SENT_FOR_CARD_PRINTING', { promisedOn: MONDAY }), calm).promise?.large).toBe(
      'lihat lagi dulu',
    );
  });
});

describe('what is asked of the visitor', () => {
  test('recording again names the counter, its hours and what to bring, and blames nobody', () => {
    const text = said(slip('EFAC'), calm, 'lobi');
    expect(text).toMatchObject({ tone: 'yours', headline: ['Anda perlu', 'rekam ulang'] });
    expect(text.act).toMatchObject({ text: 'Rekam ulang di Loket 1', why: 'Hari ini sampai *16.00*.' });
    expect(text.lines.join(' ')).toContain('bukan kesalahan Anda');
  });

  test('nobody is sent to a counter that has stopped: one waits, and is told why', () => {
    const shut = given([
      act(at(MONDAY, '07.40'), confirm(everyPlace)),
      act(at(MONDAY, '08.40'), setService('perekaman', 'stopped')),
    ]).board;
    const text = said(slip('EFAC'), shut, 'lobi');
    expect(text.tone).toBe('wait');
    expect(text.act).toMatchObject({
      text: 'Tunggu kabar di rumah',
      why: '*Perekaman sedang berhenti.* Lihat jawaban ini lagi sebelum berangkat.',
    });
  });

  test('a hall that does not record sends to the office', () => {
    expect(said(slip('EFAC'), calm, 'cipare').act?.text).toBe('Rekam ulang di Loket 1, Disdukcapil Contoh');
  });
});

describe('what comes after an outage', () => {
  const after = (code: string, board: BoardSnapshot): string | undefined =>
    said(slip(code), board).facts.find(({ label }) => label === 'Sesudah itu')?.text;
  const blanks = given([act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'), { cause: 'blanks' }))]).board;

  test('is the very step that waits for its end', () => {
    expect(after('BC', broken)).toBe('Begitu jaringan pulih, kami kirim data Anda ke pusat.');
    expect(after('SFE', broken)).toBe('Begitu jaringan pulih, pusat lanjut memeriksa.');
    expect(after('PRR', broken)).toBe('Begitu jaringan pulih, kami cetak menurut giliran.');
  });

  test('is the centre’s check as ever where only blank cards are missing', () => {
    expect(after('SFE', blanks)).toBe('Kalau lolos pemeriksaan, kartu Anda antre cetak.');
    expect(after('PRR', blanks)).toBe('Begitu blangko datang, kami cetak menurut giliran.');
  });
});

test('a printed card whose day fell into an outage names it, and no longer waits for its end', () => {
  const text = said(slip('CARD_PRINTED', { promisedOn: MONDAY }), broken, null, at(TUESDAY, '10.00'));
  expect(text.lines).toEqual([
    'Jaringan pusat putus sejak *kemarin 07.42*.',
    'Belum sampai di Kelurahan Cipare.',
  ]);
  expect(text.promise).toMatchObject({ struck: true, small: 'Tanggal baru', large: 'belum ada' });
  expect(text.nextNews).toBeNull();
});

test('whoever must be recorded again is told so, and why it cannot be today', () => {
  const effects = [{ service: 'perekaman', state: 'stopped' as const }];
  const down = given([
    act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42'), { cause: 'power', effects })),
  ]).board;
  const text = said(slip('EFAC'), down);
  expect(text).toMatchObject({ tone: 'wait', headline: ['Anda perlu', 'rekam ulang'] });
  expect(text.lines).toEqual([
    'Rekaman Anda tidak terbaca di pusat. Ini bukan kesalahan Anda.',
    'Listrik padam sejak *07.42*. Kami mohon maaf.',
  ]);
  expect(text.nextNews).not.toBeNull();
});

test('a card handed over by our own act says on which day', () => {
  expect(
    said(slipByActs({ collectedAt: at(MONDAY, '09.00') }), calm, null, at(TUESDAY, '10.00')).lines,
  ).toEqual(['Diserahkan kemarin.']);
});

test('the registry’s code stands last, for the clerk', () => {
  expect(said(slip('PRR'), calm).forStaff).toBe('Untuk petugas: PRR');
});

describe('whatever the facts, the board and the hour', () => {
  const codes = [
    'UNREGISTERED',
    'BC',
    'SFE',
    'EFAC',
    'DUP',
    'SEARCH_FAILURE_AT_CENTRAL',
    'PRR',
    'SENT_FOR_CARD_PRINTING',
    'CARD_PRINTED',
    'CARD_SHIPPED',
    'CARD_ISSUED',
    'SOMETHING_NEW',
  ];
  const cases = fc.record({
    code: fc.constantFrom(...codes),
    board: fc.constantFrom(calm, broken, mended, dark),
    here: fc.constantFrom(null, 'lobi', 'cipare', 'taktakan'),
    lives: fc.constantFrom(null, 'cipare', 'taktakan'),
    promisedOn: fc.constantFrom(null, '2018-02-02', MONDAY, TUESDAY, '2018-02-20'),
    file: fc.constantFrom(null, 'held' as const, 'taken' as const, 'not-needed' as const),
    received: fc.boolean(),
    now: fc
      .integer({ min: 0, max: (9 * DAY) / MINUTE })
      .map((minutes) => at(MONDAY, '08.00') + minutes * MINUTE),
    lang: fc.constantFrom<Lang>('id', 'en'),
  });
  const tell = (c: typeof cases extends fc.Arbitrary<infer T> ? T : never) => {
    const office = { file: c.file, fileAt: at(MONDAY, '08.00'), ...(c.received ? onTheShelf : {}) };
    const facts = slip(c.code, { lives: c.lives, promisedOn: c.promisedOn }, office);
    const coded = answer(facts, c.board, c.here, c.now);
    return { coded, text: sayAnswer(coded, c.board, c.now, publicWords(c.lang), c.here) };
  };

  test('only a card on the shelf is called ready', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const { coded, text } = tell(c);
        const claimed = /siap diambil|"ready"|is ready/.test(
          everything({ ...text, stage: 'unknown', tone: 'wait' }),
        );
        expect(claimed).toBe(coded.stage === 'ready');
      }),
      { numRuns: 400 },
    );
  });

  test('a covered promise names no day while its outage has no end', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const { coded, text } = tell({ ...c, board: broken });
        if (coded.promise?.fate !== 'covered' || coded.delay?.endedAt !== null) return;
        expect(`${text.promise?.small} ${text.promise?.large}`).not.toMatch(/\d/);
      }),
      { numRuns: 400 },
    );
  });

  test('every sentence reads well, on the screen and by ear', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const { text } = tell(c);
        const { act: todo, facts, promise } = text;
        const shown = [
          ...text.lines,
          todo?.text,
          todo?.why,
          promise?.small,
          promise?.large,
          text.asOf,
          ...facts.map((f) => f.text),
        ];
        const aloud = speakAnswer(text, publicWords(c.lang));
        const words = [...shown, ...aloud].filter((piece): piece is string => typeof piece === 'string');
        expect(words.filter((piece) => faultsOf(piece).length > 0)).toEqual([]);
        expect(aloud.join(' ')).not.toMatch(/\*|\d\.\d|–/);
      }),
      { numRuns: 400 },
    );
  });
});
