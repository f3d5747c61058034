import type { PagesWords } from '../id/pages.ts';

export const pagesEn: PagesWords = {
  office: 'News of the office',
  desk: 'What you can do',
  toSlip: 'My card',
  share: 'Share',
  shareHeard: 'Share by WhatsApp',
  toBoard: 'The board',
  reload: 'Refresh',
  otherLanguage: 'Indonesia',
  boardTitle: (headline, place) => `${headline} · ${place}`,
  services: 'Services today',
  timeline: (lines) => `How it went (${lines})`,
  notices: 'Notices',
  otherPlaces: 'See other places',
  district: (name) => `Kecamatan ${name}`,
  slipQuestion: 'Where is your card?',
  slipLabel: 'Code on your slip',
  slipHint: '16 letters and digits, such as K7QF-9M2X-4TRB-8WZ4.',
  slipAsk: 'Find the answer',
  boardMayBeOld: (moment) => `Our last news is of ${moment}.`,
  codePrivate: 'This page is for you alone. Do not pass its address on.',

  help: {
    tipWhole: 'Check the code below the square on your slip. There are four groups of four characters.',
    tipLetters: 'The letter O and the digit 0 may be mixed up. So may I, L and the digit 1.',
    tipAsk: (counter) => `Still no luck? Take the slip to ${counter}.`,
    tipAskAny: 'Still no luck? Take the slip to our staff.',
  },
  unknown: {
    headline: ['This code is', 'not on record'],
    why: 'Our records do not hold this slip yet.',
    wait: 'A slip just handed out comes on record when staff send the next data.',
  },
  malformed: {
    headline: ['The code', 'cannot be read'],
    why: 'A sign may be missing or mixed up.',
  },
  unavailable: {
    headline: ['No answer', 'right now'],
    why: 'We cannot read the records of cards just now. This is not your fault.',
    todo: 'Please try again in a few minutes.',
  },

  signIn: {
    title: 'Sign in as staff',
    text: 'This link works once. Press the button below on the phone that you are going to use.',
    button: 'Sign in on this phone',
  },
  signInRefused: { title: 'Not signed in' },
  noBoard: {
    headline: ['The board', 'cannot be read'],
    why: 'Our system is disturbed. The counters need not have stopped.',
    act: 'Ask our staff before you queue',
    actWhy: 'If you are still at home, open this page again in a few minutes.',
  },
  noOffice: {
    headline: ['This board', 'is not set up yet'],
    why: 'This office has not told its services and hours yet.',
    act: 'Ask staff at a counter',
    actWhy: 'This page fills in as soon as the operator has told them.',
  },
  notFound: {
    headline: ['This page', 'does not exist'],
    why: 'Its address may be mistyped or may have changed.',
  },
  demo: {
    title: 'Five slips to try',
    text: 'Hold a square before the camera of the kiosk, on a phone or on paper.',
    answers: 'It answers',
    kiosk: 'Open the kiosk',
    none: 'There are no sample slips yet. Open the address printed when the demo started.',
    open: 'Open the answer',
  },
};
