import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { slipCodeFromMac, slipUrl } from '#domain/slips/slip-code';
import { HOUR } from '#domain/time/civil-time';
import { UNREACHABLE } from '../../../kiosk-ui/api-client.ts';
import { type Act, act, given } from '../../support/given.ts';
import { at, FRIDAY, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, correct, info, outage, say, withdraw } from '../../support/sample-actions.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';
import { slip } from '../../support/sample-slip.ts';
import { endFades } from '../end-fades.ts';
import { aKiosk, HOST } from './a-kiosk.tsx';

const NOW = at(MONDAY, '09.52');
const SINCE = at(MONDAY, '07.42');
const CODE = slipCodeFromMac('K', new Uint8Array([19, 88, 7, 201, 143, 66, 250, 31, 5]));
/** As long as a free text may be. */
const LONGEST = 'Permohonan Kartu Keluarga yang masuk sesudah pukul 14.00 diproses hari kerja berikutnya. '
  .repeat(4)
  .slice(0, 280)
  .trim();

/** An office whose services have the longest names a screen must bear, and twelve of them. */
const WIDE = {
  ...SAMPLE_OFFICE,
  name: 'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh',
  services: [
    ...SAMPLE_OFFICE.services,
    ...Array.from({ length: 7 }, (_, at) => ({
      id: `layanan-${at}`,
      name: { id: `Pemutakhiran data keluarga ${at}`, en: `Updating the data of a family ${at}` },
      slipRole: null,
      counter: null,
      stoppedBy: [],
      limitedBy: [],
    })),
  ],
};

/** A reason as long as one may be. */
const REASON = 'Pelantikan pejabat tinggi di pendopo kabupaten bersama warga';
const SHUT = { on: MONDAY, name: { id: REASON, en: REASON }, places: 'all' as const, stretches: [] };
const ENDS_EARLY = {
  ...WIDE,
  closures: [{ ...SHUT, stretches: [{ from: '08:00', to: '13:00' }] }],
};

const confirmed = act(at(MONDAY, '07.45'), confirm());
const down = act(at(MONDAY, '07.45'), outage(SINCE));
/** Planned work every week, told with the longest words there can be. */
const planned = act(
  at(MONDAY, '07.45'),
  info(at(TUESDAY, '08.00'), {
    kind: 'maintenance',
    effects: [{ service: 'cetak-ktp', state: 'stopped' }],
    text: say(LONGEST),
    endsAt: at(TUESDAY, '10.00'),
    repeats: { every: 'week', times: 4 },
  }),
);
const working = act(
  at(MONDAY, '07.45'),
  info(at(MONDAY, '09.00'), {
    kind: 'maintenance',
    effects: [{ service: 'cetak-ktp', state: 'limited' }],
    text: say(LONGEST),
    endsAt: at(MONDAY, '11.00'),
    repeats: { every: 'month', times: 4 },
  }),
);
const corrected = act(at(MONDAY, '09.12'), correct('action-0001', { text: say(LONGEST) }));
const takenBack = act(at(MONDAY, '09.40'), { ...withdraw('action-0002'), text: say(LONGEST) });
const told = (count: number): Act[] =>
  Array.from({ length: count }, (_, nth) =>
    act(NOW - HOUR, info(NOW - HOUR, { text: { id: `${nth} ${LONGEST}`.slice(0, 280), en: null } })),
  );

type Start = Parameters<typeof aKiosk>[0];
type Kiosk = Awaited<ReturnType<typeof aKiosk>>;
const board = (acts: Act[], now = NOW, office = SAMPLE_OFFICE): Start => ({
  board: given(acts, office).board,
  now,
});
const answered =
  (code: string, more: Parameters<typeof slip>[2] = {}) =>
  async (kiosk: Kiosk) => {
    await kiosk.scan(slipUrl(HOST, CODE));
    await kiosk.facts(slip(code, { promisedOn: MONDAY }, more));
  };

const SCREENS: Record<string, [Start, ((kiosk: Kiosk) => Promise<void>)?]> = {
  'all open': [board([confirmed])],
  'an outage': [board([down])],
  'an outage whose news is late': [board([down], at(MONDAY, '10.50'))],
  'open beside an outage': [
    { ...board([act(at(MONDAY, '07.45'), confirm(['cipare'])), down]), place: 'cipare' },
  ],
  'nothing confirmed': [board([])],
  'a closed day': [board([confirmed], at(FRIDAY, '17.20'))],
  'a break': [board([confirmed], at(MONDAY, '12.20'))],
  'a day that ends early': [board([confirmed], NOW, ENDS_EARLY)],
  'a day that ends early, nothing confirmed': [board([], NOW, ENDS_EARLY)],
  'a day that ended early': [board([confirmed], at(MONDAY, '14.00'), ENDS_EARLY)],
  'a day shut for a long reason': [board([], NOW, { ...ENDS_EARLY, closures: [SHUT] })],
  'ten long notices': [board([confirmed, ...told(10)])],
  'ten long notices in an outage': [board([down, ...told(10)])],
  'work planned ahead': [board([confirmed, planned])],
  'work in force beside what is planned': [board([confirmed, working, planned])],
  'an outage put right': [board([down, corrected, planned, ...told(2)])],
  'an outage taken back': [board([confirmed, down, takenBack, planned])],
  'many long names': [board([confirmed], NOW, WIDE)],
  'many long names in an outage': [board([down, ...told(2)], NOW, WIDE)],
  'a screen that is cut off': [{ ...board([confirmed]), news: { fresh: false, cutOffSince: SINCE + HOUR } }],
  'a screen just switched on': [{ board: null, now: NOW }],
  'a screen that reaches nobody': [{ board: null, now: NOW, news: { trouble: 'unreachable' } }],
  'a card that is ready': [
    board([confirmed]),
    answered('CARD_SHIPPED', { receivedAt: SINCE, receivedPlace: 'cipare' }),
  ],
  'a card that waits in an outage': [board([down]), answered('PRINT_READY_RECORD')],
  'data at the centre': [board([confirmed]), answered('SENT_FOR_ENROLLMENT')],
  'a recording to repeat': [board([down]), answered('ENROLL_FAILURE_AT_CENTRAL')],
  'a card handed over': [board([confirmed]), answered('CARD_ISSUED')],
  'a code nobody knows': [board([confirmed]), answered('SOMETHING_NEW')],
  'a slip that cannot be asked for': [
    board([confirmed]),
    async (kiosk) => {
      await kiosk.scan(slipUrl(HOST, CODE));
      await kiosk.asked[0]?.answer(UNREACHABLE);
    },
  ],
  'a damaged code': [board([confirmed]), (kiosk) => kiosk.scan(`${slipUrl(HOST, CODE).slice(0, -1)}U`)],
  'a damaged code, and the question who still reads': [
    board([confirmed]),
    async (kiosk) => {
      await kiosk.scan(`${slipUrl(HOST, CODE).slice(0, -1)}U`);
      await kiosk.pass(46);
    },
  ],
  'the same in English': [
    board([confirmed]),
    async (kiosk) => {
      await kiosk.press('English');
      await kiosk.scan(`${slipUrl(HOST, CODE).slice(0, -1)}U`);
      await kiosk.pass(46);
    },
  ],
  'no slip at all': [board([confirmed]), (kiosk) => kiosk.scan('https://example.com/')],
  'the keypad': [board([confirmed]), (kiosk) => kiosk.press('Ketik kode')],
};

const SIZES = { portrait: [1080, 1920], landscape: [1920, 1080], tablet: [1280, 800] } as const;

let kiosk: Kiosk;
afterEach(() => kiosk.end());

describe.each(Object.entries(SIZES))('%s', (_, [width, height]) => {
  test.each(Object.entries(SCREENS))(
    '%s: nothing sticks out, in both languages, large or not',
    async (_name, [start, go]) => {
      await page.viewport(width, height);
      kiosk = await aKiosk(start);
      await go?.(kiosk);
      expect(sticksOut(kiosk.host)).toEqual([]);
      const larger = kiosk.keys().find((key) => key === 'Huruf besar');
      if (larger === undefined) return;
      await kiosk.press(larger);
      expect(sticksOut(kiosk.host), 'large').toEqual([]);
      await kiosk.press('English');
      expect(sticksOut(kiosk.host), 'large, English').toEqual([]);
      await kiosk.press('Normal print');
      expect(sticksOut(kiosk.host), 'English').toEqual([]);
    },
  );
});

test.each(Object.entries(SCREENS))('%s: axe finds nothing', async (_, [start, go]) => {
  await page.viewport(1080, 1920);
  kiosk = await aKiosk(start);
  await go?.(kiosk);
  endFades();
  const { violations } = await axe.run(document.documentElement);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

/** What lies outside the screen, or over the next area of it, by more than a few px. */
function sticksOut(host: HTMLElement): string[] {
  const found: string[] = [];
  const say = (what: Element) => found.push(`${what.className}: ${(what.textContent ?? '').slice(0, 40)}`);
  for (const element of host.querySelectorAll('.screen *')) {
    if (element.closest('svg, .viewfinder, .lens, .heard, .turns__room')) continue;
    const box = element.getBoundingClientRect();
    if (box.right > innerWidth + 3 || box.bottom > innerHeight + 3 || box.left < -3) say(element);
  }
  for (const area of host.querySelectorAll(
    '.housing, .screen__window, .screen__first, .screen__rest, .screen__last, .desk',
  )) {
    const box = area.getBoundingClientRect();
    for (const inner of area.querySelectorAll('p, h1, h2, dd, dt, li, button')) {
      if (inner.closest('.heard, .turns__room')) continue;
      const { bottom, top } = inner.getBoundingClientRect();
      if (bottom > box.bottom + 4 || top < box.top - 4) say(inner);
    }
  }
  return [...new Set(found)];
}

const OUTAGES: Record<string, Act[]> = {
  'no notice': [down],
  'two notices': [down, ...told(2)],
  'news that is late': [act(at(MONDAY, '06.20'), outage(at(MONDAY, '06.10'))), ...told(1)],
};

describe.each(Object.entries(SIZES))('an outage on a kiosk in %s', (_, [width, height]) => {
  test.each(Object.entries(OUTAGES))(
    'with %s: the headline keeps its size, and the shutters stay',
    async (_name, acts) => {
      await page.viewport(width, height);
      kiosk = await aKiosk(board(acts));
      const unit = Math.min(width, height) / 108;
      const headline = kiosk.host.querySelector('h1');
      if (headline === null) throw new Error('no headline');
      // Capitals of 0.668 em; on a 32-inch screen a 108th of the short side is 3.69 mm. The tablet is wider than 16:9.
      const widest = Math.min(unit, Math.max(width, height) / 192);
      expect(Number.parseFloat(getComputedStyle(headline).fontSize)).toBeCloseTo(widest * 15.24, 0);
      expect(kiosk.host.querySelectorAll('.service-group .service').length).toBeGreaterThanOrEqual(5);
    },
  );
});
