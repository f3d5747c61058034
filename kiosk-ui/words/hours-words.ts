import { staffHoursEn } from './en/staff-hours.ts';
import { type StaffHoursWords, staffHoursId } from './id/staff-hours.ts';
import type { Lang } from './lang.ts';

const HOURS: Record<Lang, StaffHoursWords> = { id: staffHoursId, en: staffHoursEn };

/** What the sheet of opening hours says, in one language; apart from the staff's other words, so that it is loaded with it. */
export function hoursWords(lang: Lang): StaffHoursWords {
  return HOURS[lang];
}
