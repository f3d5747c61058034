import type { Closure, Office } from '#domain/office/office';
import { openingAt, openingDay } from '#domain/office/opening';
import type { Place } from '#domain/office/place';
import type { DayHours } from '#domain/office/weekly-hours';
import type { Bilingual } from '#domain/services/service';
import { addDays, type CivilDate, type ClockTime, civilAt, type Instant } from '#domain/time/civil-time';
import { endingAt } from './day-hours-draft.ts';

/** What a door can do on a day that is not like others. */
export const DAY_KINDS = ['early', 'shut', 'special'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** Reasons that need no typing. They stand on the board, so each has both languages whatever the phone's is. */
export const REASONS: Readonly<Record<'office' | 'meeting' | 'ceremony' | 'outing' | 'repair', Bilingual>> = {
  office: { id: 'keperluan kantor', en: 'office business' },
  meeting: { id: 'rapat', en: 'a meeting' },
  ceremony: { id: 'upacara', en: 'a ceremony' },
  outing: { id: 'pelayanan keliling', en: 'serving the villages' },
  repair: { id: 'perbaikan gedung', en: 'repairs to the building' },
};
export const REASON_IDS = ['office', 'meeting', 'ceremony', 'outing', 'repair', 'own'] as const;
export type ReasonId = (typeof REASON_IDS)[number];

export interface DayDraft {
  on: CivilDate;
  kind: DayKind;
  closes: ClockTime | '';
  opens: ClockTime | '';
  reason: ReasonId;
  own: Bilingual;
  scope: 'all' | 'here';
}

/**
 * As it is most likely meant: doors close at the next full hour, or the next half where that is closing time already;
 * for the office's own business, here alone. Once today's door is shut, the next day it opens on, and that all day.
 */
export function dayDraft(office: Office, place: Place, now: Instant): DayDraft {
  const { date, minutes } = civilAt(now, office.zone);
  const { day, closesToday, opensNext } = openingAt(office, place, now);
  const usual = { opens: day.stretches[0]?.from ?? '08:00', reason: 'office', scope: 'here' } as const;
  const own = { id: '', en: '' };
  if (closesToday === null || now >= closesToday) {
    const on = opensNext === null ? date : civilAt(opensNext, office.zone).date;
    return { ...usual, own, on, kind: 'shut', closes: '12:00' };
  }
  const left = civilAt(closesToday, office.zone).minutes - minutes;
  const toHour = 60 - (minutes % 60);
  const closes = minutes + (toHour < left ? toHour : 30 - (minutes % 30));
  return { ...usual, own, on: date, kind: 'early', closes: clockOf(closes) };
}

function clockOf(minutes: number): ClockTime {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** How the place is open that day while nothing else is said of it. */
export function usualHours(office: Office, place: Place, on: CivilDate): DayHours {
  const untouched = { ...office, closures: office.closures.filter((closure) => closure.on !== on) };
  return [...openingDay(untouched, place, on).stretches];
}

/** The draft as the domain keeps it; nonsense stays nonsense, and the schema of the act finds it. */
export function closureOfDraft(draft: DayDraft, office: Office, place: Place): Closure {
  const { on, reason } = draft;
  const name = reason === 'own' ? ownReason(draft.own) : REASONS[reason];
  return { on, name, places: draft.scope === 'all' ? 'all' : [place.id], stretches: stretchesOf() };

  function stretchesOf(): DayHours {
    if (draft.kind === 'shut') return [];
    if (draft.kind === 'special') return [{ from: draft.opens, to: draft.closes }];
    return endingAt(usualHours(office, place, on), draft.closes);
  }
}

/** Without English the Indonesian stands. */
export function ownReason({ id, en }: Bilingual): Bilingual {
  return { id: id.trim(), en: en.trim() || id.trim() };
}

/** The last day a clerk can pick: as far as the office takes a change. */
export function lastDay(today: CivilDate): CivilDate {
  return addDays(today, 366);
}
