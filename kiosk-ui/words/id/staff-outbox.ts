/** What waits on the phone, and taking an act back. */
export const staffOutboxId = {
  title: '',
};

export type StaffOutboxWords = typeof staffOutboxId;
