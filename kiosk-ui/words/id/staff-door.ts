/** Sign-in, invitation and colleagues. */
export const staffDoorId = {
  title: '',
};

export type StaffDoorWords = typeof staffDoorId;
