import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '#domain/ledger/problem';
import type { Refusal, RefusalCode } from '#domain/ledger/refusal';

/** The one place that maps a refusal to a status. The title is for developers; screens have words of their own. */
const STATUS: Record<RefusalCode, readonly [status: ContentfulStatusCode, title: string]> = {
  'not-signed-in': [401, 'Nobody is signed in, or the session has ended'],
  'role-not-allowed': [403, 'This role may not do that'],
  'place-not-yours': [403, 'That place is not yours'],
  'origin-foreign': [403, 'Asked from a foreign page'],
  'link-unknown': [410, 'No such link, or it has expired'],
  'link-used': [410, 'The link has been used'],
  'passkey-refused': [403, 'The passkey did not prove who holds it'],
  'passkey-unknown': [403, 'Nobody here has this passkey'],
  'challenge-unknown': [409, 'The question was answered already, or its time is over'],
  'staff-unknown': [404, 'No such colleague'],
  'last-admin': [409, 'The office would have no administrator left'],
  'body-too-large': [413, 'The body is too large'],
  'body-malformed': [400, 'The body is not what this address takes'],
  'action-id-reused': [409, 'This action id was used for another action'],
  'office-not-described': [409, 'The office has not been described yet'],
  'place-unknown': [422, 'The office has no such place'],
  'service-unknown': [422, 'The office has no such service'],
  'notice-unknown': [404, 'No such notice'],
  'notice-over': [409, 'The notice is over'],
  'outage-needs-cause': [422, 'An outage needs a cause and an owner'],
  'outage-needs-effects': [422, 'An outage needs services that it affects'],
  'next-update-missing': [422, 'An outage needs the time of its next update'],
  'next-update-past': [422, 'The next update lies in the past'],
  'next-update-too-far': [422, 'The next update lies too far ahead'],
  'start-in-future': [422, 'An outage cannot begin in the future'],
  'start-too-old': [422, 'The start lies too far back'],
  'end-before-start': [422, 'It ends before it starts'],
  'date-too-far': [422, 'The date lies too far ahead'],
  'too-many': [409, 'There are too many of these already'],
  'text-missing': [422, 'This notice needs words of its own'],
  'text-unreadable': [422, 'The words hold signs that nobody sees'],
  'text-holds-nik': [422, 'The words hold what looks like a NIK'],
  'text-unfilled': [422, 'A field in braces stands open'],
  'repeats-overlap': [422, 'It would begin again before it ends'],
  'template-unknown': [404, 'No such template'],
  'template-incomplete': [422, 'The template lacks what a notice needs'],
  'undo-unknown': [409, 'There is no act of yours to take back'],
  'undo-too-late': [409, 'Its seconds are over'],
  'undo-overtaken': [409, 'Somebody has spoken on it since'],
  'hours-in-past': [422, 'That day is over'],
  'season-overlaps': [409, 'Other hours stand for some of these days'],
  'season-unknown': [404, 'No such hours'],
  'closure-unknown': [404, 'No such closure'],
  'not-a-holiday': [422, 'The calendar does not mark that day'],
  'day-not-begun': [409, 'None of these places has a day to confirm now'],
  'notice-still-active': [409, 'An outage is still active there'],
  'slip-code-malformed': [400, 'That is no slip code'],
  'slip-unknown': [404, 'No slip has this code'],
  'batch-unknown': [404, 'No such import'],
  'nothing-to-receive': [409, 'No card of this import waits for receipt here'],
  'already-received': [409, 'All of these cards have been received here'],
  'import-unknown': [404, 'No such import is under way'],
  'import-incomplete': [409, 'Rows of this import are missing'],
  'import-empty': [422, 'The import holds no rows'],
  'import-piece-conflict': [409, 'Another piece stands under this number'],
  'import-date-future': [422, 'The date of the export lies in the future'],
  'import-codes-strange': [422, 'Too many codes that nobody knows: is this the column of the status?'],
  'too-much-today': [429, 'More rows than a day may have'],
  'too-many-tries': [429, 'Too many tries from here; wait a minute'],
  'not-found': [404, 'Nothing is here'],
  'board-not-there': [503, 'There is no board to show yet'],
  'desk-unreachable': [503, 'The Desk cannot be reached now'],
  broken: [500, 'Something broke here'],
};

/** A refusal as `application/problem+json` (RFC 9457). */
export function problemResponse({ refused, detail }: Refusal): Response {
  const [status, title] = STATUS[refused];
  const body: Problem = {
    type: `urn:kabar-loket:${refused}`,
    title,
    status,
    code: refused,
    ...(detail === null ? {} : { detail }),
  };
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(body), { status, headers });
}

export function statusOf(code: RefusalCode): ContentfulStatusCode {
  return STATUS[code][0];
}
