/** The journal of every act. */
export const staffJournalId = {
  title: '',
};

export type StaffJournalWords = typeof staffJournalId;
