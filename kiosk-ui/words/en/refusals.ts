import type { RefusalCode } from '#domain/ledger/refusal';
import type { RefusalWords } from '../id/refusals.ts';

export const refusalsEn: Record<RefusalCode, RefusalWords> = {
  'not-signed-in': {
    title: 'You are not signed in',
    todo: 'Sign in again with your passkey. What you filled in stays.',
  },
  'role-not-allowed': { title: 'Your role may not do this', todo: 'Ask the office admin.' },
  'place-not-yours': {
    title: 'This place is not yours',
    todo: 'Choose your own kelurahan, or call the office.',
  },
  'link-unknown': {
    title: 'This link does not work',
    todo: 'Its ten minutes are over, or part of it is missing. Ask an admin for a new one.',
  },
  'link-used': {
    title: 'This link has been used',
    todo: 'A link is for one phone, once. Ask an admin for a new one.',
  },
  'origin-foreign': {
    title: 'The request came from another site',
    todo: 'Open the staff page itself and try again.',
  },
  'passkey-refused': {
    title: 'The passkey did not prove it is you',
    todo: 'Unlock with fingerprint, face or PIN, then try again.',
  },
  'passkey-unknown': {
    title: 'Nobody here has this passkey',
    todo: 'Use the phone you signed up with, or ask the office’s admin for a link.',
  },
  'challenge-unknown': {
    title: 'The time for this is over',
    todo: 'Press once more, and answer your phone sooner.',
  },
  'staff-unknown': {
    title: 'This colleague is no longer here',
    todo: 'Load the list again.',
  },
  'last-admin': {
    title: 'This is the last admin',
    todo: 'Make a colleague an admin first.',
  },
  'text-unfilled': {
    title: 'A field is still empty',
    todo: 'Fill in what stands in braces, then publish.',
  },
  'repeats-overlap': {
    title: 'It would begin again before it ends',
    todo: 'Make it shorter, or repeat it less often.',
  },
  'template-unknown': {
    title: 'This template is no longer here',
    todo: 'Choose another template.',
  },
  'template-incomplete': {
    title: 'The template is not complete',
    todo: 'Fill in both languages, the cause and who repairs it.',
  },
  'undo-unknown': {
    title: 'There is nothing to undo',
    todo: 'Correct or withdraw the notice if it is wrong.',
  },
  'undo-too-late': {
    title: 'The time to undo is over',
    todo: 'Correct or withdraw the notice.',
  },
  'undo-overtaken': {
    title: 'A colleague has spoken on it since',
    todo: 'Read what they said, then correct it if needed.',
  },
  'hours-in-past': {
    title: 'That day is over',
    todo: 'Choose today or later.',
  },
  'season-overlaps': {
    title: 'Those days already have hours of their own',
    todo: 'Remove the earlier ones first.',
  },
  'season-unknown': {
    title: 'These hours are no longer here',
    todo: 'Load the list again.',
  },
  'closure-unknown': {
    title: 'This closure is no longer here',
    todo: 'Load the list again.',
  },
  'not-a-holiday': {
    title: 'The calendar does not mark that day',
    todo: 'Choose a day that the calendar marks.',
  },
  'body-too-large': { title: 'This is too large', todo: 'Shorten the text, or split it.' },
  'body-malformed': { title: 'This could not be read', todo: 'Reload the page and try again.' },
  'action-id-reused': { title: 'This act clashes with another', todo: 'Reload the page and do it again.' },
  'office-not-described': {
    title: 'The office is not set up',
    todo: 'The admin has to describe the office first.',
  },
  'place-unknown': { title: 'This place is not known', todo: 'Choose another one from the list.' },
  'service-unknown': { title: 'This service is not known', todo: 'Reload the page and choose again.' },
  'notice-unknown': { title: 'This notice was not found', todo: 'Reload the page.' },
  'notice-over': { title: 'This notice is over', todo: 'If it is back, announce a new one.' },
  'outage-needs-cause': { title: 'No cause chosen', todo: 'Choose the cause and who repairs it.' },
  'outage-needs-effects': { title: 'No service chosen', todo: 'Choose one service or more.' },
  'next-update-missing': { title: 'No time for the next news', todo: 'Choose when you will say more.' },
  'next-update-past': { title: 'That time has passed', todo: 'Choose a time that is still to come.' },
  'next-update-too-far': { title: 'That time is too far off', todo: 'Choose one within seven days.' },
  'start-in-future': { title: 'It has not begun yet', todo: 'Choose a time that has passed.' },
  'start-too-old': { title: 'It began too long ago', todo: 'Choose a day of the last 30.' },
  'end-before-start': { title: 'It ends before it begins', todo: 'Choose an end after the beginning.' },
  'date-too-far': {
    title: 'That date is too far off',
    todo: 'Choose a start within one year and an end within two.',
  },
  'too-many': {
    title: 'There are too many of these',
    todo: 'End or remove those that no longer hold, then try again.',
  },
  'text-missing': { title: 'No text yet', todo: 'Write one sentence for visitors.' },
  'text-unreadable': {
    title: 'These words hold characters that nobody sees',
    todo: 'Type them again with plain letters and digits.',
  },
  'text-holds-nik': {
    title: 'These words hold a number like a NIK',
    todo: 'Remove the number. A public screen must not show a NIK.',
  },
  'day-not-begun': { title: 'The day has not begun', todo: 'Confirm from three hours before opening.' },
  'notice-still-active': {
    title: 'An outage is still active',
    todo: 'First say “Still the same” or “Solved”.',
  },
  'slip-code-malformed': {
    title: 'This code is incomplete or mistyped',
    todo: 'Check the 16 letters and digits on your slip.',
  },
  'slip-unknown': {
    title: 'This code is not in our records yet',
    todo: 'A new slip comes on record when staff send the next data. An old one? Ask our staff.',
  },
  'batch-unknown': { title: 'This import was not found', todo: 'Reload the page and choose again.' },
  'nothing-to-receive': {
    title: 'No card of this import waits here',
    todo: 'Check the place. Cards recorded before are not counted again.',
  },
  'already-received': { title: 'This card was received before', todo: 'No need to scan it again.' },
  'import-unknown': {
    title: 'This import is gone',
    todo: 'An import that waits an hour is dropped. Start again.',
  },
  'import-incomplete': {
    title: 'The import is not complete',
    todo: 'Wait until all pieces are sent, then publish.',
  },
  'import-empty': { title: 'This file holds nothing', todo: 'Choose an export that has rows.' },
  'import-piece-conflict': { title: 'A piece of the import does not match', todo: 'Start the import again.' },
  'import-date-future': {
    title: 'That export date is still to come',
    todo: 'Choose a date that has passed.',
  },
  'import-codes-strange': {
    title: 'Too many status codes that nobody knows',
    todo: 'Check the status column: it must not be a column of names.',
  },
  'too-much-today': {
    title: 'Today’s number of rows is used up',
    todo: 'Go on tomorrow, or ask the operator.',
  },
  'too-many-tries': {
    title: 'Too many tries',
    todo: 'Wait a minute, then try again.',
  },
  'not-found': { title: 'This page does not exist', todo: 'Start from the board.' },
  'board-not-there': {
    title: 'The board cannot be read yet',
    todo: 'Try again in a moment, or ask our staff.',
  },
  'desk-unreachable': {
    title: 'The office cannot be reached',
    todo: 'Nothing was saved. Try again in a moment.',
  },
  broken: {
    title: 'Something broke on our side',
    todo: 'Try again in a moment. If it stays, ask our staff.',
  },
};
