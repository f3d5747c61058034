/** Templates. */
export const staffTemplatesId = {
  title: '',
};

export type StaffTemplatesWords = typeof staffTemplatesId;
