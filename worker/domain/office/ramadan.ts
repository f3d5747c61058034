import type { Bilingual } from '../services/service.ts';
import type { CivilDate } from '../time/civil-time.ts';
import type { WeeklyHours } from './weekly-hours.ts';

/**
 * Hours of government offices in Ramadan: 32.5 a week without the breaks, Monday to Thursday until 15.00, Friday until
 * 15.30 with an hour for the Friday prayer (Perpres 21/2023, article 4). What is offered; an office may write others.
 */
const WEEKDAY = [
  { from: '08:00', to: '12:00' },
  { from: '12:30', to: '15:00' },
];
const FRIDAY = [
  { from: '08:00', to: '11:30' },
  { from: '12:30', to: '15:30' },
];
export const RAMADAN_HOURS: WeeklyHours = [WEEKDAY, WEEKDAY, WEEKDAY, WEEKDAY, FRIDAY, [], []];
export const RAMADAN_NAME: Bilingual = { id: 'Jam Ramadan', en: 'Ramadan hours' };

/** First and last day of fasting: of years gone by as the government found them, of those to come as reckoned. */
const RAMADANS: readonly (readonly [from: CivilDate, to: CivilDate])[] = [
  ['2018-05-17', '2018-06-14'],
  ['2026-02-19', '2026-03-20'],
  ['2027-02-08', '2027-03-09'],
  ['2028-01-28', '2028-02-25'],
  ['2029-01-16', '2029-02-13'],
];

/** The Ramadan that lasts or comes next, for a clerk to move by a day where the moon says so; null past what is reckoned. */
export function nextRamadan(today: CivilDate): { from: CivilDate; to: CivilDate } | null {
  const [from, to] = RAMADANS.find(([, last]) => last >= today) ?? [];
  return from && to ? { from, to } : null;
}
