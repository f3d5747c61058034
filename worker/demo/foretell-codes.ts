import { createHmac } from 'node:crypto';
import { type SlipCode, slipCodeFromMac } from '#domain/slips/slip-code';
import { civilAt, type Instant } from '#domain/time/civil-time';
import { DEMO_ZONE } from './demo-clock.ts';
import { chooseShownSlips } from './shown-slips.ts';
import { demoExport } from './slips.ts';

/**
 * The codes of the slips that a demo begun at `now` will show, before its server runs: the page /demo is told them
 * by the server's settings. Seeding fails when the server derives others.
 *
 * @param secret the demo's SLIP_KEY_1, 32 bytes in base64url
 */
export function foretellShownCodes(secret: string, now: Instant): SlipCode[] {
  const { date: today } = civilAt(now, DEMO_ZONE);
  const rows = demoExport(today);
  return chooseShownSlips(rows, today).map((i) => codeOf(secret, rows[i]?.registration ?? ''));
}

/** As the Worker's keys derive it, under key version 1. */
function codeOf(secret: string, registration: string): SlipCode {
  const spelled = registration.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return slipCodeFromMac(
    '1',
    createHmac('sha256', Buffer.from(secret, 'base64url')).update(spelled).digest(),
  );
}
