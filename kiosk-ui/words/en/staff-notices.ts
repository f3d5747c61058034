import type { StaffNoticesWords } from '../id/staff-notices.ts';

export const staffNoticesEn: StaffNoticesWords = {
  title: '',
};
