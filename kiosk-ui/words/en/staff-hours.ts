import type { StaffHoursWords } from '../id/staff-hours.ts';

export const staffHoursEn: StaffHoursWords = {
  title: '',
};
