import type { StaffEnrolWords } from '../id/staff-enrol.ts';

export const staffEnrolEn: StaffEnrolWords = {
  asking: 'One moment, reading your link.',
  invited: { invitation: 'You are invited', rescue: 'You become an admin' },
  readmitted: 'Your new phone',
  as: (role, where) => (where === '' ? `As *${role}*` : `As *${role}*, ${where}`),
  name: 'Your name',
  nameHint: 'Only colleagues see it; it never appears on the board. You may leave it empty.',
  whatNext: 'After you press',
  how: [
    'The phone asks for the *fingerprint, face or PIN* you always use.',
    'Next time that is all it takes: no password, no link.',
  ],
  private: 'Your fingerprint never leaves this phone.',
  make: 'Make a passkey',
  demo: 'Sign in without a passkey (demo only)',
  toSignIn: 'Sign in with a passkey',
  ownLink: 'Did you use this link yourself? Just sign in with the passkey on this phone.',
  linkKept: 'Check the signal, then try again. Your link has not been used.',
};
