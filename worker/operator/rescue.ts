import { firstLink } from './operator-client.ts';
import { giveUp, serverFrom } from './operator-command.ts';

/**
 * `npm run rescue -- URL`: a fresh one-time link that makes a new administrator, for the day on which the office has
 * none who can come in. It lives ten minutes, and ends earlier once an administrator has come in by passkey.
 */
const { origin, secret } = serverFrom(process.argv[2], 'npm run rescue -- https://kabar.example.go.id');
try {
  const link = await firstLink(origin, secret);
  console.log('Open this on the phone of whoever is to be administrator, within ten minutes. It works once,');
  console.log('ends any such link before it, and dies when an administrator comes in with a passkey:');
  console.log(link);
  console.log('That it was made stands in the office’s journal. A phone that was lost: let the new');
  console.log('administrator re-admit its owner (or remove them) under “Petugas”.');
} catch (error) {
  giveUp(error instanceof Error ? error.message : 'The server gave no link.');
}
