import type { StaffNoticesWords } from '../id/staff-notices.ts';

export const staffNoticesEn: StaffNoticesWords = {
  correct: 'Correct',
  fillIn: 'Fill in first',
  fillFirst: 'You will see it here once everything above is filled in.',
  notAnOutage: 'Not a disruption',
  notAnOutageWhy: 'Maintenance, hours, or info',
  somePlaces: 'Choose places',
  ownTime: 'Another time',
  startsAt: 'Begins',
  noAdvice: 'Nothing',
  scope: {
    everywhere: 'Everywhere',
    district: (district) => `all halls of Kec. ${district}`,
    more: (count) => `and ${count} more`,
  },
  wholeDistrict: (district, halls) => `All halls of Kec. ${district} (${halls})`,
  oneByOne: (district, chosen, halls) =>
    halls === 1 ? `Kec. ${district}` : `Kec. ${district}, one by one: ${chosen} of ${halls}`,
  wholePreview: 'Kiosk & WhatsApp',
  dateMissing: 'The date and time are not complete.',
};
