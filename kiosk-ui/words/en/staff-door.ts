import type { StaffDoorWords } from '../id/staff-door.ts';

export const staffDoorEn: StaffDoorWords = {
  title: '',
};
