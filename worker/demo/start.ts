import { mkdirSync, writeFileSync } from 'node:fs';
import { firstLink } from '../operator/operator-client.ts';
import { announcement } from './announce.ts';
import { chooseDemoClock, type DemoClockChoice, shownBy } from './demo-clock.ts';
import { DEMO_SECRETS_FILE, demoSecretsIn } from './demo-secrets.ts';
import { foretellShownCodes } from './foretell-codes.ts';
import { keepClock, lastSeen } from './kept-clock.ts';
import { keepShownCodes, keptShownCodes } from './kept-slips.ts';
import { LocalServer } from './local-server.ts';
import { portIsFree } from './port-is-free.ts';
import { PROJECT } from './quiet-wrangler.ts';
import { seedDemo } from './seed.ts';

/**
 * `npm start`: builds everything, serves it on localhost with data that stay, and fills a demo office.
 * `PORT` (8787) and `KABAR_CLOCK=YYYY-MM-DDTHH:MM` (09.30 of a working day) may be given.
 */
const KEPT = `${PROJECT}.wrangler`;
const REFUSED_CLOCK: Record<Extract<DemoClockChoice, { ok: false }>['code'], string> = {
  'clock-unreadable': 'KABAR_CLOCK is to be a time in the demo office, like 2026-11-24T09:30.',
  'clock-before-data':
    'KABAR_CLOCK lies before what the kept data have seen; delete the folder .wrangler to go back in time.',
};

const port = Number(process.env.PORT || 8787);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  giveUp(`PORT is to be a number from 1 to 65535, not ${process.env.PORT}.`);
}
if (!(await portIsFree(port))) {
  giveUp(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
}

mkdirSync(KEPT, { recursive: true });
const clockFile = `${KEPT}/demo-clock.json`;
const choice = chooseDemoClock(Date.now(), lastSeen(clockFile), process.env.KABAR_CLOCK || null);
if (!choice.ok) giveUp(REFUSED_CLOCK[choice.code]);
const { clock } = choice;

const secrets = demoSecretsIn(DEMO_SECRETS_FILE);
const envFile = `${KEPT}/demo.env`;
const slipsFile = `${KEPT}/demo-slips.json`;
const kept = keptShownCodes(slipsFile);
const shown = kept ?? foretellShownCodes(secrets.SLIP_KEY_1, clock.start);
const variables = { ...secrets, DEMO: '1', DEMO_SLIPS: shown.join(), CLOCK: JSON.stringify(clock) };
const lines = Object.entries(variables).map(([name, value]) => `${name}='${value}'\n`);
writeFileSync(envFile, lines.join(''), { mode: 0o600 });

say('Building and starting …');
const url = `http://localhost:${port}`;
const server = new LocalServer(port, envFile);
const stopKeeping = keepClock(clockFile, clock, Date.now);

let leaving = false;
async function leave(code: number): Promise<never> {
  // A second caller waits for ever: the first one ends the process.
  if (leaving) return new Promise(() => undefined);
  leaving = true;
  await server.stop();
  stopKeeping();
  return process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));
leaveWithNpm();

if (!(await server.answersAt(`${url}/api/health`))) {
  if (!leaving) console.error(server.said);
  await leave(1);
}
try {
  const askFirstLink = (): Promise<string> => firstLink(url, secrets.FIRST_LINK_SECRET);
  const now = shownBy(clock, Date.now());
  const filled = kept !== null;
  const info = await seedDemo({ url, now, log: say, firstLink: askFirstLink, shown, filled });
  if (!filled) keepShownCodes(slipsFile, shown);
  const staffLink = await askFirstLink();
  const { kioskUrl, slips } = info;
  writeFileSync(`${KEPT}/demo.json`, JSON.stringify({ url, kioskUrl, staffLink, slips }, null, 2));
  say(announcement(url, staffLink, info, shownBy(clock, Date.now())));
} catch (error) {
  if (!leaving) console.error(error);
  await leave(1);
}
await server.ended();
if (!leaving) console.error('The server ended by itself.');
await leave(1);

/** A signal meant for npm ends npm and its shell, yet does not reach us: we notice that our parent is gone. */
function leaveWithNpm(): void {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void leave(0);
  }, 500).unref();
}

function say(line: string): void {
  console.log(line);
}

function giveUp(line: string): never {
  console.error(line);
  process.exit(1);
}
