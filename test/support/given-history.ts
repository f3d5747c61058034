import { newlySpoken, noticeTold, settingChanges } from '#domain/history/annals-changes';
import { type DayTold, dayAsDescribed, withSpoken } from '#domain/history/day-told';
import type { HistorySource } from '#domain/history/history-source';
import { type HistoryView, historyView } from '#domain/history/history-view';
import type { LedgerEvent } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import { EMPTY_STATE, type OfficeState } from '#domain/ledger/state';
import type { Office } from '#domain/office/office';
import { addDays, type CivilDate, civilAt, type Instant } from '#domain/time/civil-time';
import { type Act, given } from './given.ts';
import { SAMPLE_OFFICE } from './sample-office.ts';

/** Annals in memory, from the same rules as the Desk's: what it keeps in tables stands here in a value. */
export function annalsOf(
  events: readonly LedgerEvent[],
  { from, to, office = SAMPLE_OFFICE }: { from: CivilDate; to: Instant; office?: Office },
): HistorySource {
  let state: OfficeState = { ...EMPTY_STATE, office };
  const last = civilAt(to, office.zone).date;
  const days = new Map<CivilDate, DayTold>();
  for (let date = from; date <= last; date = addDays(date, 1))
    days.set(date, dayAsDescribed(office, date, []));
  const notices: Record<string, HistorySource['notices'][number]> = {};
  let settings: HistorySource['settings'] = [];
  for (const event of events) {
    const before = state;
    state = evolve(before, event);
    const told = noticeTold(state, event);
    if (told) notices[told.id] = told;
    const { ended, begun } = settingChanges(before, state);
    settings = settings.map((span) =>
      span.until === null && ended.some((one) => one.place === span.place && one.service === span.service)
        ? { ...span, until: event.at }
        : span,
    );
    settings.push(...begun);
    const day = days.get(civilAt(event.at, office.zone).date);
    const places = newlySpoken(before, state, event);
    if (day) days.set(day.date, withSpoken(day, office, { places, at: event.at }));
  }
  return {
    version: 1,
    epoch: 1,
    seq: events.length,
    at: to,
    places: Object.fromEntries(office.places.map(({ id }) => [id, from])),
    notices: Object.values(notices),
    settings,
    days: [...days.values()],
  };
}

/** The history of the sample office's lobby after these acts, with nothing known before `from`. */
export function historyOf(
  acts: readonly Act[],
  { from, now, place = 'lobi', days = 5 }: { from: CivilDate; now: Instant; place?: string; days?: number },
): HistoryView {
  const lived = given(acts);
  const view = historyView(annalsOf(lived.events, { from, to: now }), lived.board, place, { now, days });
  if (!view) throw new Error(`the sample office has no place ${place}`);
  return view;
}
