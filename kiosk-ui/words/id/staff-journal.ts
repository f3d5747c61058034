/** The journal as other sheets name it. What it says itself is long and loaded with it: `journal.ts`. */
export const staffJournalId = {
  title: 'Catatan tindakan',
  why: 'Siapa melakukan apa, dan kapan',
};

export type StaffJournalWords = typeof staffJournalId;
