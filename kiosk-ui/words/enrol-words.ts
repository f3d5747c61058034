import { staffEnrolEn } from './en/staff-enrol.ts';
import { type StaffEnrolWords, staffEnrolId } from './id/staff-enrol.ts';
import type { Lang } from './lang.ts';

const ENROL: Record<Lang, StaffEnrolWords> = { id: staffEnrolId, en: staffEnrolEn };

/** What a one-time link says. Apart from the other words of staff: whoever is signed in need not fetch it. */
export function enrolWords(lang: Lang): StaffEnrolWords {
  return ENROL[lang];
}
