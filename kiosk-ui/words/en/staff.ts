import type { StaffWords } from '../id/staff.ts';
import { refusalsEn } from './refusals.ts';
import { staffDoorEn } from './staff-door.ts';
import { staffJournalEn } from './staff-journal.ts';
import { staffNoticesEn } from './staff-notices.ts';
import { staffOutboxEn } from './staff-outbox.ts';

export const staffEn: StaffWords = {
  pageTitle: 'Staff · Kabar Loket',
  otherLanguage: 'Bahasa Indonesia',
  noEnglish: 'Not downloaded yet. Wait for a signal.',
  door: staffDoorEn,
  outbox: staffOutboxEn,
  notices: staffNoticesEn,
  refusals: refusalsEn,
  journal: staffJournalEn,

  tabs: { label: 'Menu', home: 'Home', cards: 'Arrivals', imports: 'Import', more: 'More' },
  keys: {
    close: 'Close',
    back: 'Back',
    use: 'Use',
    done: 'Done',
    again: 'Try again',
    change: 'Change',
    copy: 'Copy text',
    copied: 'Copied',
    keep: 'Save',
    remove: 'Remove',
  },

  role: {
    viewer: 'Viewer',
    clerk: 'Office clerk',
    kelurahan: 'Kelurahan clerk',
    admin: 'Admin',
  },
  roleMay: {
    viewer: 'Can only look.',
    clerk: 'Announces, imports, records cards.',
    kelurahan: 'Only for their own kelurahan.',
    admin: 'Everything, and invites staff.',
  },

  session: {
    asking: 'One moment, opening your desk.',
    signedOut: 'You are not signed in',
    signedOutWhy: 'This page is for staff. Open it with your fingerprint, face or phone PIN.',
    firstTime: 'First time on this phone?',
    how: [
      'Ask an admin to open *More*, *Staff*, then *Invite staff*.',
      'Scan the QR code with this phone’s camera.',
      'Press *Make a passkey*.',
    ],
    linkLives: 'That one-time link works for 10 minutes.',
    toBoard: 'See the board',
    unreachable: 'Not connected',
    unreachableWhy: 'The office cannot be reached from this phone. Check the signal, then try again.',
    outdated: 'This page is out of date',
    outdatedWhy: 'The office uses a newer version by now. Reload, then open it again.',
    reload: 'Reload',
    noOffice: 'The office is not set up',
    noOfficeWhy: 'The office has not been described yet. This page is ready once an admin has done so.',
  },

  sending: 'Sending…',
  notSent: 'Not sent yet',
  notSentWhy:
    'This phone cannot reach the office. What you entered stays here. Press *Try again*: it will not be recorded twice.',
  cutOff: (since) => `Cut off since *${since}*`,
  cutOffWhy: 'Below is the last news that reached this phone.',

  home: {
    title: 'Staff home',
    publicSees: 'What the public sees now',
    screens: (count, ago) =>
      count === null
        ? `connected · ${ago}`
        : `${count} ${count === 1 ? 'screen' : 'screens'} connected · ${ago}`,
    elsewhere: 'Elsewhere',
    elsewhereMore: (count) => `and ${count} more`,
    elsewhereLess: 'Show fewer',
    since: (moment) => `since ${moment}`,
    needsYou: 'Waiting for you',
    nothing: 'Nothing is waiting.',
    running: 'Active outages',
    announcements: 'Other notices',
    planned: 'Planned',
    plannedMore: (count) => `and ${count} more`,
    shownFrom: (moment) => `Shown from ${moment}`,
    overdue: (span) => `News is ${span} late`,
    unconfirmed: (count) => `${count} halls not confirmed yet`,
    unconfirmedOne: (place) => `${place} not confirmed yet`,
    unconfirmedWhy: 'Confirm from here, or leave it to their own staff.',
    importOld: (day) => `Last SIAK export: ${day}`,
    importOldWhy: 'Import a new one so that answers stay true.',
    importMissing: 'No SIAK export yet',
    importMissingWhy: 'Slips cannot be answered yet.',
    announce: 'Announce an outage',
    viewerOnly: 'You are signed in as a viewer: you can only look.',
  },

  morning: {
    question: (place) => `How is ${place} today?`,
    lobby: 'the lobby',
    check: 'Try SIAK and the printer first.',
    stillRunning: (cause) => `Still showing: ${cause}.`,
    allNormal: 'All normal',
    trouble: 'There is trouble',
    same: 'Still the same',
    recovered: 'Recovered',
    other: 'Other trouble',
  },

  confirmHalls: {
    title: 'Confirm the halls',
    line: (count) => `${count} halls have not confirmed today. Their own staff can do it themselves.`,
    normal: (count) => `All normal at ${count} halls`,
    same: (count) => `Still the same at ${count} halls`,
    normalWhy: 'Press only if you have asked or checked.',
  },

  outage: {
    chooseTitle: 'What has happened?',
    label: 'Outage',
    preview: 'The public will see',
    stops: (names) => `*Stopped* ${names}.`,
    limits: (names) => `*Limited* ${names}.`,
    noEffects: 'No service chosen yet.',
    since: (moment) => `since ${moment}`,
    justNow: 'just now',
    change: 'Change',
    nextNews: 'When is there more news?',
    publish: 'Publish now',
    touches: (stopped, limited) => {
      if (limited === 0) return `${stopped} stopped`;
      return stopped === 0 ? `${limited} limited` : `${stopped} stopped, ${limited} limited`;
    },
    goesTo: (screens) => {
      if (screens === null) return 'To the public page and the screens there';
      return screens === 0
        ? 'To the public page'
        : `To ${screens} ${screens === 1 ? 'screen' : 'screens'} and the public page`;
    },
    reach: { all: 'At all places', here: (place) => `Only at ${place}` },
    rows: {
      start: 'Started',
      scope: 'Place',
      advice: 'People are asked to',
      text: 'Details',
      effects: 'Services',
    },
    noText: 'No further details',
    effectsTitle: 'Which services are hit?',
    scopeTitle: 'Where does it apply?',
    startTitle: 'Since when?',
    adviceTitle: 'What should people do?',
    textTitle: 'Details for the public',
    textLabel: 'In Indonesian',
    textLabelEn: 'In English (may stay empty)',
    textHint: (left) => `One or two short sentences. ${left} letters left.`,
    start: {
      'just-now': 'Just now',
      quarter: '15 minutes ago',
      hour: '1 hour ago',
      'since-opening': 'Since opening',
    },
    minutes: (count) => `${count} min`,
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    tomorrow: 'Tomorrow',
  },
  cause: {
    'central-network': 'Central network down',
    'local-network': 'Office network down',
    power: 'Power cut',
    blanks: 'Out of blank cards',
    printer: 'Printer broken',
    staffing: 'Short of staff',
    weather: 'Bad weather',
    other: 'Other trouble',
  },
  phase: {
    reported: 'Reported',
    confirmed: 'Confirmed',
    recovering: 'Recovering',
    resolved: 'Recovered',
  },

  published: {
    title: 'Published',
    screens: (count) => {
      if (count === null) return 'Showing on the public page and the screens there';
      return count === 0
        ? 'Showing on the public page'
        : `Showing on ${count} ${count === 1 ? 'screen' : 'screens'} and the public page`;
    },
    reads: 'People read',
    readsFrom: (moment) => `People read it from ${moment}`,
    boardNow: 'The board now',
    passOn: 'Pass on by WhatsApp',
    passOnLabel: 'Text ready to send',
    nextNews: (moment) => `Next news ${moment}`,
    nextNewsWhy: 'After that time the board itself says “late”.',
  },

  notice: {
    since: (moment, span) => `since ${moment} (${span})`,
    nextNews: (moment) => `next news ${moment}`,
    late: (span) => `*${span} late*`,
    extend: '1 hour more',
    update: 'Give news',
    recovered: 'Recovered',
    updateTitle: 'Give news',
    phaseTitle: 'How far along is it?',
    send: 'Send the news',
    end: 'End it',
    endTitle: 'End this notice?',
    endYes: 'Yes, end it',
    resolveTitle: 'Has it recovered?',
    resolveWhich: 'Which one has recovered?',
    resolveYes: 'Yes, it has recovered',
    resolveLine: 'The board changes at once on every screen.',
    notYours: 'Announced by the office for other places too.',
  },

  services: {
    title: 'Set a service',
    line: 'For one service at one place, without a notice.',
    place: 'Place',
    byNotice: 'A notice speaks of this service. The worse of the two is shown.',
    saved: (service, state) => `${service}: ${state}. The board has changed.`,
    question: (service) => `${service} today?`,
  },

  cards: {
    title: 'Cards arrived',
    line: 'Count the cards in your hands. Once recorded, their slips answer “ready to collect”.',
    place: 'Cards wait at',
    camera: 'Scan with the camera',
    cameraOff: 'Turn the camera off',
    cameraLabel: 'Camera picture: show the code on the slip',
    cameraState: {
      starting: 'The camera is starting.',
      live: 'Point at the black square on the slip.',
      refused: 'The phone refuses the camera. Allow it in settings, or type the code.',
      none: 'The camera cannot be used. Type the code below.',
    },
    typed: 'Code on the slip',
    typedHint: 'Type its 16 letters and digits, or use a scanner.',
    add: 'Add',
    counted: (group, count) => `Ending in *${group}* counted. Total *${count}*.`,
    again: (group) => `Ending in *${group}* was counted already.`,
    unreadable: 'That code does not read. Compare it with the slip.',
    foreign: 'That is no slip code of this office.',
    full: 'That is 500 cards. Record these first.',
    list: (count) => (count === 1 ? '1 card counted' : `${count} cards counted`),
    takeBack: (group) => `Remove the card ending in ${group}`,
    record: (count) => {
      if (count === 0) return 'Record arrivals';
      return count === 1 ? 'Record 1 card' : `Record ${count} cards`;
    },
    wholeBatch: 'All of one import',
    wholeBatchWhy: 'All cards that SIAK says were sent to this place.',
    wholeBatchOf: (day, rows) => `Export of ${day}, ${rows} rows`,
    wholeBatchYes: 'Yes, all of them are here',
    wholeBatchAsk: (place) => `Are all cards of this import at ${place}?`,
    recorded: (count, place) =>
      count === 1 ? `1 card recorded at ${place}` : `${count} cards recorded at ${place}`,
    recordedWhy: 'Their slips now answer “ready to collect”.',
    unknown: (group) =>
      `The code ending in ${group} is not on record. Remove it from the list, then record again.`,
    more: 'Count more',
  },

  more: {
    title: 'More',
    you: 'You are signed in as',
    everywhere: 'all places',
    place: 'Place shown',
    services: 'Set a service',
    servicesWhy: 'Open, limited or stopped',
    mine: 'My account',
    mineWhy: 'Your name, your phones, sign out of all',
    colleagues: 'Staff',
    colleaguesWhy: 'Invite, change a role, lost phone',
    hours: 'Opening hours and closures',
    hoursWhy: 'Breaks, Ramadan, holidays, sudden closures',
    templates: 'Notice templates',
    templatesWhy: 'Ready sentences, both languages',
    journal: 'Journal',
    journalWhy: 'Who did what, and when',
    history: 'Public history',
    historyWhy: 'Outages of the last 90 days',
    board: 'The public board',
    boardWhy: 'As people see it on a phone',
    language: 'Language',
    signOut: 'Sign out of this phone',
    signOutWhy: 'A fingerprint lets you in again.',
  },
};
