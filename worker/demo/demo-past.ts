import type { Action, PostedAction } from '#domain/ledger/action';
import type { Cause, Owner } from '#domain/notices/cause';
import type { FreeText } from '#domain/notices/notice';
import type { PublishNotice } from '#domain/notices/notice-actions';
import { effectsOf } from '#domain/notices/templates';
import type { Office } from '#domain/office/office';
import {
  addDays,
  type CivilDate,
  civilAt,
  type Instant,
  instantAt,
  MINUTE,
  minutesOf,
} from '#domain/time/civil-time';
import { LOBBY } from './kota-serang.ts';
import { isWorkingDay } from './working-days.ts';

/** How far back the demo's past reaches: a little further than the page shows. */
const DAYS = 95;
/** Working days before today on which nobody said a word. */
const SILENT_DAYS: readonly number[] = [52, 30, 29];
/** In minutes, as all times of a trouble. */
const HOUR = 60;

/** What went wrong in the demo office, by working days before today; `news` are minutes after the beginning. */
interface Trouble {
  began: [daysAgo: number, clock: string];
  ended: [daysAgo: number, clock: string];
  cause: Cause;
  owner: Owner;
  news: { after: number; next: number }[];
}

const TROUBLES: readonly Trouble[] = [
  {
    began: [47, '09:20'],
    ended: [45, '14:00'],
    cause: 'blanks',
    owner: 'centre',
    news: [
      { after: 55, next: 4 * HOUR },
      { after: 230, next: 120 * HOUR },
    ],
  },
  {
    began: [34, '10:10'],
    ended: [34, '12:05'],
    cause: 'power',
    owner: 'electricity',
    news: [{ after: 55, next: HOUR }],
  },
  {
    began: [24, '08:05'],
    ended: [21, '10:30'],
    cause: 'central-network',
    owner: 'centre',
    // The second morning's news came late: the page does not hide it.
    news: [
      { after: 50, next: 2 * HOUR },
      { after: 165, next: 22 * HOUR },
      { after: 1_560, next: 1_380 },
      { after: 2_900, next: 100 * HOUR },
    ],
  },
  {
    began: [15, '13:20'],
    ended: [15, '15:40'],
    cause: 'printer',
    owner: 'office',
    news: [{ after: 50, next: 2 * HOUR }],
  },
  {
    began: [9, '09:00'],
    ended: [9, '11:15'],
    cause: 'local-network',
    owner: 'provider',
    news: [{ after: 100, next: HOUR }],
  },
  { began: [1, '13:10'], ended: [1, '14:05'], cause: 'central-network', owner: 'centre', news: [] },
];

/** Ninety-odd days of the demo office, oldest first: mornings, troubles, planned work, and one slip of the thumb. */
export function demoPast(office: Office, now: Instant): PostedAction[] {
  const today = civilAt(now, office.zone).date;
  const working = Array.from({ length: DAYS }, (_, i) => addDays(today, -i - 1)).filter(isWorkingDay);
  const at = (daysAgo: number, clock: string): Instant =>
    momentOf(office, working[daysAgo - 1] ?? today, clock);
  const first = working.at(-1) ?? today;
  const acts: { at: Instant; id: string; action: Action }[] = [
    { at: momentOf(office, first, '07:00'), id: 'past-office', action: { type: 'describe-office', office } },
    ...TROUBLES.flatMap((trouble, i) => lifeOf(trouble, `past-trouble-${i + 1}`, office, at)),
    ...plannedWork(office, at),
    ...slipOfTheThumb(office, at),
  ];
  const inTrouble = (moment: Instant): boolean =>
    TROUBLES.some(({ began, ended }) => at(...began) < moment && moment < at(...ended));
  working.forEach((date, i) => {
    if (SILENT_DAYS.includes(i + 1)) return;
    const moment = momentOf(office, date, '07:38') + ((i * 7) % 20) * MINUTE;
    const finding = inTrouble(moment) ? 'still-the-same' : 'all-normal';
    const places = office.places.map(({ id }) => id);
    acts.push({ at: moment, id: `past-morning-${date}`, action: { type: 'confirm-day', places, finding } });
  });
  return acts.sort((a, b) => a.at - b.at).map(({ at: tappedAt, id, action }) => ({ id, tappedAt, action }));
}

type At = (daysAgo: number, clock: string) => Instant;
type Dated = { at: Instant; id: string; action: Action };

function lifeOf({ began, ended, cause, owner, news }: Trouble, id: string, office: Office, at: At): Dated[] {
  const start = at(...began);
  const said = start + 6 * MINUTE;
  return [
    {
      at: said,
      id,
      action: outage(office, { cause, owner, startedAt: start, nextUpdateAt: said + HOUR * MINUTE }),
    },
    ...news.map(({ after, next }, i): Dated => {
      const moment = start + after * MINUTE;
      const nextUpdateAt = moment + next * MINUTE;
      const action = { effects: null, text: null, nextUpdateAt, notice: id } as const;
      return {
        at: moment,
        id: `${id}-news-${i + 1}`,
        action: { type: 'update-notice', phase: 'confirmed', ...action },
      };
    }),
    { at: at(...ended), id: `${id}-over`, action: { type: 'resolve-notice', notice: id, text: null } },
  ];
}

function plannedWork(office: Office, at: At): Dated[] {
  const text = {
    id: 'Pukul 13.00–15.00 jaringan pusat dirawat, KTP-el tidak dicetak.',
    en: 'From 13:00 to 15:00 the central network is serviced and no cards are printed.',
  };
  const planned: PublishNotice = {
    ...outage(office, {
      cause: 'central-network',
      owner: 'centre',
      startedAt: at(6, '13:00'),
      nextUpdateAt: null,
      text,
    }),
    kind: 'maintenance',
    effects: [{ service: 'cetak-ktp', state: 'stopped' }],
    endsAt: at(6, '15:00'),
  };
  return [{ at: at(8, '10:00'), id: 'past-maintenance', action: planned }];
}

/** The wrong template, taken back after eight minutes: it counts for nothing and is told all the same. */
function slipOfTheThumb(office: Office, at: At): Dated[] {
  const start = at(4, '09:12');
  const wrong = outage(office, {
    cause: 'power',
    owner: 'electricity',
    startedAt: start,
    nextUpdateAt: start + HOUR * MINUTE,
    scope: [LOBBY],
  });
  return [
    { at: start, id: 'past-mistake', action: wrong },
    {
      at: start + 8 * MINUTE,
      id: 'past-mistake-withdrawn',
      action: { type: 'withdraw-notice', notice: 'past-mistake', text: null },
    },
  ];
}

function outage(
  office: Office,
  said: {
    cause: Cause;
    owner: Owner;
    startedAt: Instant;
    nextUpdateAt: Instant | null;
    text?: FreeText;
    scope?: PublishNotice['scope'];
  },
): PublishNotice {
  return {
    type: 'publish-notice',
    kind: 'outage',
    scope: 'all',
    effects: effectsOf(office, said.cause),
    advice: 'leave-file',
    text: null,
    endsAt: null,
    repeats: null,
    visibleFrom: null,
    template: null,
    ...said,
  };
}

function momentOf(office: Office, date: CivilDate, clock: string): Instant {
  return instantAt(date, minutesOf(clock), office.zone);
}
