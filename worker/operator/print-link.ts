import { firstLink } from './first-link.ts';
import { giveUp, serverFrom } from './operator-command.ts';

/** `npm run link -- URL`: a fresh one-time link for an administrator, for the day on which everybody is signed out. */
const { origin, secret } = serverFrom(process.argv[2], 'npm run link -- https://kabar.example.go.id');
try {
  const link = await firstLink(origin, secret);
  console.log(
    'Open this on an administrator’s phone within ten minutes; it works once, and ends any link before it:',
  );
  console.log(link);
} catch (error) {
  giveUp(error instanceof Error ? error.message : 'The server gave no link.');
}
