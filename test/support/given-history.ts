import { newlySpoken, noticeTold, settingChanges } from '#domain/history/annals-changes';
import { type DayTold, dayAsDescribed, withSpoken } from '#domain/history/day-told';
import type { HistorySource } from '#domain/history/history-source';
import { type HistoryView, historyView } from '#domain/history/history-view';
import { decide } from '#domain/ledger/decide';
import type { LedgerEvent } from '#domain/ledger/event';
import { evolve } from '#domain/ledger/evolve';
import { isRefusal } from '#domain/ledger/refusal';
import { EMPTY_STATE, type OfficeState } from '#domain/ledger/state';
import { addDays, type CivilDate, civilAt, type Instant } from '#domain/time/civil-time';
import { type Act, contextOf } from './given.ts';
import { SAMPLE_OFFICE } from './sample-office.ts';

const OPENED: OfficeState = { ...EMPTY_STATE, office: SAMPLE_OFFICE };

/** Annals in memory, from the same rules as the Desk's: what it keeps in tables stands here in a value. */
export function annalsOf(
  events: readonly LedgerEvent[],
  { from, to, beginning = OPENED }: { from: CivilDate; to: Instant; beginning?: OfficeState },
): HistorySource {
  const office = SAMPLE_OFFICE;
  let state = beginning;
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

/** Acts decided one after another, as lines of a ledger; a refused act is a mistake of the test. */
export function eventsOf(acts: readonly Act[]): LedgerEvent[] {
  let state = OPENED;
  const events: LedgerEvent[] = [];
  acts.forEach((act, i) => {
    const { now, tappedAt, actor, actionId, ...rest } = contextOf(act, i + 1);
    const facts = decide(act.action, state, { now, tappedAt, actor, actionId, ...rest });
    if (isRefusal(facts)) throw new Error(`act ${i + 1} was refused: ${facts.refused}`);
    for (const fact of facts) {
      const seq = events.length + 1;
      const line = { epoch: 1, seq, at: now, tappedAt, actionId, device: null, fact };
      const event: LedgerEvent = { ...line, actor: actor.id, role: actor.role };
      events.push(event);
      state = evolve(state, event);
    }
  });
  return events;
}

/** The history of a place of the sample office after these acts, with nothing known before `from`. */
export function historyOf(
  acts: readonly Act[],
  { from, now, place = 'lobi', days = 5 }: { from: CivilDate; now: Instant; place?: string; days?: number },
): HistoryView {
  const events = eventsOf(acts);
  return viewOf(annalsOf(events, { from, to: now }), events, { now, place, days });
}

/** What history makes of annals, beside the board of the same events. */
export function viewOf(
  source: HistorySource,
  events: readonly LedgerEvent[],
  {
    now,
    place = 'lobi',
    days = 5,
    beginning = OPENED,
  }: { now: Instant; place?: string; days?: number; beginning?: OfficeState },
): HistoryView {
  const { confirmations } = events.reduce(evolve, beginning);
  const view = historyView(source, { office: SAMPLE_OFFICE, confirmations }, place, { now, days });
  if (!view) throw new Error(`the sample office has no place ${place}`);
  return view;
}
