import type { HistoryWords } from '../id/history.ts';

export const historyEn: HistoryWords = {
  title: (days) => `The last ${days} days`,
  pageTitle: (days, office) => `The last ${days} days · ${office}`,
  description: (office, days) =>
    `Hours of service lost at ${office} in the last ${days} days, why, and which promises of news were kept.`,
  period: (from, to) => `${from} to ${to}`,
  howToRead: 'One column, one day. The longer the red line, the longer the service was stopped that day.',
  toldFrom: (day) => `Records here begin on *${day}*. Of the days before we know nothing.`,
  serviceDays: (all, confirmed, unconfirmed) => {
    const days = `*${all} service ${all === 1 ? 'day' : 'days'}*`;
    return unconfirmed === 0
      ? `${days}, all confirmed by staff.`
      : `${days}: *${confirmed}* confirmed by staff, *${unconfirmed}* not. What was not confirmed counts as unknown.`;
  },
  old: (moment) => `We last received these records ${moment}.`,

  services: 'Hours lost by service',
  hours: (count) => `${count} h`,
  hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes} min`,
  minutes: (count) => `${count} min`,
  lost: 'lost',
  limited: (span) => `limited ${span}`,
  planned: (span) => `planned ${span}`,
  unknown: (span) => `unknown ${span}`,
  stripHeard: (service, span) => `${service}: ${span} lost`,

  legend: 'How to read it',
  legendOpen: 'open',
  legendHalf: 'stopped half the day',
  legendWhole: 'stopped all day',
  legendLimited: 'limited',
  legendPlanned: 'stopped as planned',
  legendUnconfirmed: 'not confirmed by staff',
  legendShut: 'office closed',
  legendUntold: 'not recorded',

  because: (service, span) => `${service} was stopped for ${span}, because of`,
  othersBecause: 'Other services',
  cause: {
    'central-network': 'Central network',
    'local-network': 'Office network',
    power: 'Electricity',
    weather: 'Weather',
    blanks: 'Out of blank cards',
    printer: 'Card printer',
    staffing: 'Too few staff',
    other: 'Other trouble',
    'by-hand': 'No reason given',
  },

  promises: 'Promises of news',
  promisesMade: (count) => `*${count} ${count === 1 ? 'time' : 'times'}* we promised news at a set hour.`,
  kept: 'kept',
  late: 'late',
  moved: 'moved',
  pending: 'not due yet',
  noPromises: 'No promise of news had to be made.',

  outages: 'Outages and planned work',
  noOutages: 'No outage was recorded in this time.',
  state: { running: 'Still going on', over: 'Over', withdrawn: 'Not counted' },
  planned1: 'Planned work',
  whenOver: (from, to) => `${from} to ${to}`,
  whenRunning: (from) => `Since ${from}`,
  withdrawnAt: (from) => `Announced ${from}`,
  openTime: (span) => `*${span}* of opening time`,
  times: (count) => `${count} times`,
  allPlaces: 'All places',
  andMore: (count) => `and ${count} more`,
  olderOutages: (count) => `${count} older ${count === 1 ? 'record is' : 'records are'} not shown.`,
  lateBy: (span) => `up to ${span} late`,

  timeline: (count) => `What was said (${count})`,
  undone: 'taken back',
  nextNews: (moment) => `Next news was promised for ${moment}.`,

  byDay: 'Read day by day',
  day: 'Day',
  confirmed: 'Confirmed',
  notConfirmed: 'no',
  notOpen: 'What was not as usual',
  nothing: 'all open',
  asExpected: 'no trouble was announced',
  lostOf: (service, span) => `${service} stopped ${span}`,
  limitedOf: (service, span) => `${service} limited ${span}`,
  plannedOf: (service, span) => `${service} stopped as planned ${span}`,

  choose: 'See other records',
  place: 'Place',
  length: 'How long',
  days: (count) => `${count} days`,
  show: 'Show',
  toHistory: 'The last 90 days',

  unreadable: {
    headline: ['The past cannot', 'be shown now'],
    why: 'We cannot read the records of earlier days at the moment. Try again in a few minutes.',
  },
};
