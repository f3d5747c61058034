import type { StaffDoorWords } from '../id/staff-door.ts';

export const staffDoorEn: StaffDoorWords = {
  signIn: 'Sign in',
  trying: 'One moment…',
  ended: 'Your session has ended',
  endedWhy: 'What you filled in stays here. Sign in again, then go on.',
  again: 'Sign in again',
  otherColleague: '*A colleague has signed in.* What is filled in here will be recorded as theirs.',
  unreachable: 'The office cannot be reached. Check the signal, then press once more.',
  noPasskey: {
    cancelled: {
      title: 'Not done yet',
      todo: 'It was cancelled, took too long, or this phone has no passkey for this office. Press once more.',
    },
    'no-lock': {
      title: 'This phone has no screen lock',
      todo: 'Open the phone’s *Settings*, choose *Security*, set a PIN or fingerprint. Then come back here.',
    },
    exists: {
      title: 'This phone has a passkey already',
      todo: 'No need to make another. Press *Sign in with a passkey*.',
    },
    unsupported: {
      title: 'This browser does not know passkeys',
      todo: 'Update Chrome or Safari on this phone, then open this again.',
    },
    'not-loaded': {
      title: 'A part of this page has not come',
      todo: 'Check the signal, then press once more. If it stays like this, *reload this page*.',
    },
    failed: {
      title: 'This phone could not use its passkey',
      todo: 'Restart the phone and try again. If it still fails, use another phone.',
    },
  },
};
