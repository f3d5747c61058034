import type { StaffOutboxWords } from '../id/staff-outbox.ts';

export const staffOutboxEn: StaffOutboxWords = {
  title: '',
};
