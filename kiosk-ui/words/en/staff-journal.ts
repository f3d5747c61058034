import type { StaffJournalWords } from '../id/staff-journal.ts';

export const staffJournalEn: StaffJournalWords = {
  title: 'Journal',
  why: 'Who did what, and when',
};
