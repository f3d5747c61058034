/** Announcements, corrections and previews. */
export const staffNoticesId = {
  title: '',
};

export type StaffNoticesWords = typeof staffNoticesId;
