import { civilAt, type Instant, MINUTE } from '#domain/time/civil-time';
import { DEMO_ZONE } from './demo-clock.ts';
import type { DemoInfo } from './demo-info.ts';

/** The lines `npm start` prints once all is there. */
export function announcement(url: string, staffLink: string, info: DemoInfo, now: Instant): string {
  return [
    '',
    `  Kabar Loket is open. In the demo office it is ${spoken(now)}.`,
    '',
    `  Board, for everyone     ${url}/`,
    `  Kiosk in the lobby      ${info.kioskUrl}`,
    `  Staff, on a phone       ${staffLink}`,
    '                          (works once; a fresh one at each start)',
    `  Slips as QR codes       ${url}/demo`,
    '',
    '  Slips to hold before the kiosk’s camera, or to type in:',
    ...info.slips.map((slip) => `    ${slip.code}   ${slip.outcome}`),
    '',
    '  Ctrl-C stops everything. The data stay in .wrangler; delete that folder to begin anew.',
    '',
  ].join('\n');
}

function spoken(now: Instant): string {
  const { date, minutes } = civilAt(now, DEMO_ZONE);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
  const clock = new Date(minutes * MINUTE).toISOString().slice(11, 16).replace(':', '.');
  return `${day}, ${clock} ${DEMO_ZONE}`;
}
