/** Opening hours, closures and holidays. */
export const staffHoursId = {
  title: '',
};

export type StaffHoursWords = typeof staffHoursId;
