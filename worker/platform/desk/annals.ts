import {
  newlySpoken,
  noticeTold,
  settingChanges,
  settingsIn,
  silentAgain,
} from '#domain/history/annals-changes';
import { type DayTold, dayAsDescribed, dayTold, withoutSpoken, withSpoken } from '#domain/history/day-told';
import { HISTORY_DAYS, type HistorySource, settingSpan } from '#domain/history/history-source';
import type { LedgerEvent } from '#domain/ledger/event';
import type { OfficeState } from '#domain/ledger/state';
import { type Notice, type NoticeId, notice } from '#domain/notices/notice';
import { overAt } from '#domain/notices/notice-time';
import type { Office } from '#domain/office/office';
import { addDays, type CivilDate, civilAt, DAY, daysBetween, type Instant } from '#domain/time/civil-time';

/**
 * What the state forgets and history needs: every notice whole, every day's hours as they were, and who was spoken
 * for. Written with the ledger, in its transaction. A day whose successor has begun is never written again, so that
 * a later change of hours leaves the past alone.
 */
export class Annals {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** One event, with the state before and after it. */
  note(before: OfficeState, after: OfficeState, event: LedgerEvent): void {
    const { office } = after;
    if (!office) return;
    // What was the case until now is what the days before today were like.
    this.closeDays(before.office ? before : after, event.at);
    const told = noticeTold(after, event);
    if (told) this.#tell(told);
    const { ended, begun } = settingChanges(before, after);
    for (const { place, service } of ended) {
      this.#sql.exec(
        'UPDATE annals_setting SET until = ? WHERE place = ? AND service = ? AND until IS NULL',
        event.at,
        place,
        service,
      );
    }
    for (const span of begun) this.#begin(span);
    if (before.office !== office) this.#welcome(office, civilAt(event.at, office.zone).date);
    const places = newlySpoken(before, after, event);
    if (places.length > 0)
      this.#changeDay(office, event.at, (day) => withSpoken(day, office, { places, at: event.at }));
    const silent = silentAgain(before, after, event);
    if (silent.length > 0) this.#changeDay(office, event.at, (day) => withoutSpoken(day, office, silent));
  }

  /** Freezes the days that are over, also those slept through, and begins today's. */
  closeDays(state: OfficeState, now: Instant): void {
    const { office } = state;
    if (!office) return;
    const today = civilAt(now, office.zone).date;
    const last = this.#lastDay();
    if (!last) this.#beginAnnals(state, office, today);
    if (!last || last.date >= today) return;
    this.#write(dayAsDescribed(office, last.date, last.spoken));
    for (let back = Math.min(daysBetween(last.date, today) - 1, HISTORY_DAYS); back >= 0; back--) {
      this.#write(dayAsDescribed(office, addDays(today, -back), []));
    }
  }

  /** All that history is told from; null before the office has been described. */
  source(state: OfficeState, copy: { epoch: number; seq: number; at: Instant }): HistorySource | null {
    const { office } = state;
    if (!office) return null;
    const today = civilAt(copy.at, office.zone).date;
    const places = this.#rows<{ place: string; since: string }>('SELECT place, since FROM annals_place');
    const spans = this.#rows('SELECT place, service, since, state, until FROM annals_setting ORDER BY since');
    const days = this.#rows<{ body: string }>('SELECT body FROM annals_day ORDER BY date');
    const notices = this.#rows<{ body: string }>('SELECT body FROM annals_notice ORDER BY id');
    return {
      version: 1,
      ...copy,
      places: Object.fromEntries(places.map(({ place, since }) => [place, since])),
      settings: spans.map((span) => settingSpan.parse(span)),
      notices: notices.map(({ body }) => notice.parse(JSON.parse(body))),
      days: days
        .map(({ body }) => dayTold.parse(JSON.parse(body)))
        .map((day) => (day.date === today ? dayAsDescribed(office, today, day.spoken) : day)),
    };
  }

  /** A notice as it last stood, also one that the state has put away; null for one further back than history reaches. */
  find(id: NoticeId): Notice | null {
    const row = this.#sql
      .exec<{ body: string }>('SELECT body FROM annals_notice WHERE id = ?', id)
      .toArray()[0];
    return row ? notice.parse(JSON.parse(row.body)) : null;
  }

  /** What lies further back than history reaches. */
  forgetOld(office: Office, now: Instant): void {
    const oldest = addDays(civilAt(now, office.zone).date, -HISTORY_DAYS);
    this.#sql.exec('DELETE FROM annals_day WHERE date < ?', oldest);
    this.#sql.exec('DELETE FROM annals_notice WHERE over_at < ?', now - HISTORY_DAYS * DAY);
    this.#sql.exec('DELETE FROM annals_setting WHERE until < ?', now - HISTORY_DAYS * DAY);
  }

  /** A Desk that is older than its annals begins them with what it still knows. */
  #beginAnnals(state: OfficeState, office: Office, today: CivilDate): void {
    const spoken = Object.entries(state.confirmations).filter(([, { on }]) => on === today);
    this.#write(
      spoken.reduce(
        (day, [place, { at }]) => withSpoken(day, office, { places: [place], at }),
        dayAsDescribed(office, today, []),
      ),
    );
    this.#welcome(office, today);
    for (const known of Object.values(state.notices)) this.#tell(known);
    for (const span of settingsIn(state)) this.#begin(span);
  }

  #changeDay(office: Office, at: Instant, change: (day: DayTold) => DayTold): void {
    const day = this.#lastDay();
    // Only a clock that ran backwards finds a day that is not the last one.
    if (day && day.date === civilAt(at, office.zone).date) this.#write(change(day));
  }

  #welcome(office: Office, today: CivilDate): void {
    for (const { id } of office.places)
      this.#sql.exec('INSERT OR IGNORE INTO annals_place (place, since) VALUES (?, ?)', id, today);
  }

  #tell(told: Notice): void {
    const over = overAt(told);
    this.#sql.exec(
      'INSERT OR REPLACE INTO annals_notice (id, over_at, body) VALUES (?, ?, ?)',
      told.id,
      Number.isFinite(over) ? over : null,
      JSON.stringify(told),
    );
  }

  #begin({ place, service, since, state }: HistorySource['settings'][number]): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO annals_setting (place, service, since, state, until) VALUES (?, ?, ?, ?, NULL)',
      place,
      service,
      since,
      state,
    );
  }

  #write(day: DayTold): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO annals_day (date, body) VALUES (?, ?)',
      day.date,
      JSON.stringify(day),
    );
  }

  #lastDay(): DayTold | null {
    const [row] = this.#rows<{ body: string }>('SELECT body FROM annals_day ORDER BY date DESC LIMIT 1');
    return row ? dayTold.parse(JSON.parse(row.body)) : null;
  }

  #rows<T extends Record<string, SqlStorageValue>>(query: string): T[] {
    return this.#sql.exec<T>(query).toArray();
  }
}
