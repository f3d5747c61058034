import type { StaffTemplatesWords } from '../id/staff-templates.ts';

export const staffTemplatesEn: StaffTemplatesWords = {
  title: '',
};
