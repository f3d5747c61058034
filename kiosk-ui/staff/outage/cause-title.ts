import type { Cause } from '#domain/notices/cause';
import { asSentence } from '../../words/lang.ts';
import type { Speech } from '../frame/desk-context.ts';

/** A cause as a heading: the public's own words for it. */
export function causeTitle(cause: Cause, speech: Speech): string {
  return cause === 'other' ? speech.staff.outage.otherCause : asSentence(speech.public.board.cause[cause]);
}
