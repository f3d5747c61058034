import type { StaffOutboxWords } from '../id/staff-outbox.ts';

const acts = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

export const staffOutboxEn: StaffOutboxWords = {
  title: 'Waiting to be sent',
  kept: 'Kept on this phone. It is sent as soon as there is signal.',
  keptBriefly: 'This phone cannot keep it. Do not close this page before it is sent.',
  willSee: 'What people will see once it is sent',
  unsentSince: (moment) => `Not sent yet, tapped ${moment}`,
  standing: (count) => `${count} not sent`,
  waits: (moment, span) =>
    `Kept on this phone since ${moment}${span === null ? '' : ` (${span})`}. It is sent as soon as there is signal.`,
  wouldFail: (why) => `May be refused: ${why}`,
  arrived: (act) => `Sent. ${act}.`,
  cancel: 'Undo',
  cancelHeard: (act) => `Undo: ${act}`,

  signIn: (count) => `Sign in again to send ${acts(count)}`,
  waitsOutside: (count) => `${acts(count)} waiting on this phone`,

  stale: 'Is it still so?',
  staleWhy: (act, moment) => `${act}. Made ${moment}, not sent yet.`,
  staleLeft: 'If it did arrive back then, it is on the board already.',
  send: 'Yes, send it',
  discard: 'Discard',
  discardYes: 'Yes, discard',
  discardHeard: (act) => `Discard: ${act}`,

  refused: (act) => `Refused. ${act}`,
  refusedAt: (moment) => `Made ${moment}.`,
  openAgain: 'Open again',

  others: (count) => `${acts(count)} of another colleague`,
  othersWhy: 'Not sent in your name. It is sent once its owner signs in on this phone.',

  undo: 'Undo',
  undoLine: 'Undone or not, it stays on record.',
  right: 'It is right',
  undone: 'Undone',
  undoneWhy: 'The board is back as it was. It stays on record.',
  undoneTold: 'Screens write “undone” for 30 minutes. It stays on record.',
  passOnSoon: 'The WhatsApp text is ready when the count is over.',

  meanwhile: (who, time) => `Updated just now by ${who}, ${time}`,
  meanwhileWhy: 'What you typed stays. Your news follows after it.',
  lastWord: (what, who, when) => `${what}: ${who}, ${when}`,

  did: {
    'confirm-day': 'Confirm today',
    'publish-notice': 'Publish',
    'update-notice': 'Give news',
    'resolve-notice': 'End',
    'correct-notice': 'Correct',
    'withdraw-notice': 'Withdraw',
    'undo-act': 'Undo',
    'set-service': 'Set a service',
    'change-hours': 'Change opening hours',
    'save-template': 'Save a template',
    'retire-template': 'Stop using a template',
    'receive-cards': 'Cards arrived',
    'publish-import': 'Import',
    'describe-office': 'Office data',
    'invite-staff': 'Invite staff',
    'readmit-staff': 'Invite staff again',
    'change-staff': 'Change a colleague',
    'remove-staff': 'Remove a colleague',
    'end-sessions': 'Sign out of all phones',
  },
  line: {
    published: 'Announced',
    update: 'Updated',
    extension: 'Extended',
    correction: 'Corrected',
    resolved: 'Ended',
    withdrawn: 'Withdrawn',
    undone: 'Undone',
  },
};
