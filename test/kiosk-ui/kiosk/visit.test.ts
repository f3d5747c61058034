import { describe, expect, test } from 'vitest';
import { parseSlipCode, type SlipCode } from '#domain/slips/slip-code';
import type { SlipFacts } from '#domain/slips/slip-facts';
import {
  NO_VISIT,
  type Scene,
  type Visit,
  type VisitEvent,
  visitAfter,
} from '../../../kiosk-ui/kiosk/visit.ts';

const SECOND = 1000;

function codeOf(text: string): SlipCode {
  const code = parseSlipCode(text);
  if (code === null) throw new Error(`no slip code: ${text}`);
  return code;
}

const first = codeOf('1ABCDEFGHJKMNPQW');
const second = codeOf('1ZYXWVTSRQPNMKJR');

const ready: SlipFacts = { siak: null, office: null, siakAsOf: null, officeAsOf: null };
const waiting: SlipFacts = { siak: null, office: null, siakAsOf: 1, officeAsOf: null };

/** The visit after these events, from an empty board. */
function after(...events: VisitEvent[]): Visit {
  return events.reduce(visitAfter, NO_VISIT);
}

function sees(visit: Visit): Scene['kind'] {
  return visit.scene.kind;
}

const shows = (code: SlipCode, at = 0): VisitEvent => ({
  type: 'read',
  reading: { kind: 'slip', code },
  by: 'camera',
  at,
});
const replies = (ask: number, facts: SlipFacts, at = 0): VisitEvent => ({ type: 'replied', ask, facts, at });
const tick = (seconds: number): VisitEvent => ({ type: 'ticked', at: seconds * SECOND });
const moreTime = (seconds: number): VisitEvent => ({ type: 'more-time', at: seconds * SECOND });
const types = (text: string, at = 0): VisitEvent[] =>
  [...text].map((symbol) => ({ type: 'keypad-pressed', press: { kind: 'add', symbol }, at }));

describe('a slip before the camera', () => {
  test('is looked up, and its reply is shown', () => {
    expect(sees(after(shows(first)))).toBe('looking-up');
    expect(after(shows(first), replies(1, ready)).scene).toMatchObject({
      kind: 'answer',
      code: first,
      facts: ready,
    });
  });

  test('replaces the answer to another slip at once', () => {
    const visit = after(shows(first), replies(1, ready), shows(second));
    expect(visit.scene).toMatchObject({ kind: 'looking-up', code: second, calm: false });
  });

  test('is never answered with the late reply to the slip before it', () => {
    const visit = after(shows(first), shows(second), replies(1, ready));
    expect(visit.scene).toMatchObject({ kind: 'looking-up', code: second });
    expect(visitAfter(visit, replies(2, waiting)).scene).toMatchObject({ code: second, facts: waiting });
  });

  test('is never answered with a late failure of the slip before it', () => {
    const visit = after(shows(first), shows(second), { type: 'failed', ask: 1, help: 'unknown', at: 0 });
    expect(visit.scene).toMatchObject({ kind: 'looking-up', code: second });
  });

  test('whose visitor pressed "Selesai" meanwhile leaves nothing on the board', () => {
    const visit = after(shows(first), { type: 'left', at: 0 }, replies(1, ready));
    expect(sees(visit)).toBe('board');
  });

  test('that nobody answers for twelve seconds is helped', () => {
    expect(sees(after(shows(first), tick(11)))).toBe('looking-up');
    expect(after(shows(first), tick(12)).scene).toMatchObject({
      kind: 'help',
      help: 'unreachable',
      code: first,
    });
  });

  test('the office does not know is helped, and keeps its code for the visitor’s phone', () => {
    const visit = after(shows(first), { type: 'failed', ask: 1, help: 'unknown', at: 0 });
    expect(visit.scene).toMatchObject({ kind: 'help', help: 'unknown', code: first });
  });
});

describe('a text that is no slip', () => {
  const poster = (by: 'camera' | 'hand'): VisitEvent => ({
    type: 'read',
    reading: { kind: 'foreign' },
    by,
    at: 0,
  });
  const damaged: VisitEvent = { type: 'read', reading: { kind: 'malformed' }, by: 'camera', at: 0 };

  test('on the board gets help, by camera and by hand', () => {
    expect(after(poster('camera')).scene).toMatchObject({ kind: 'help', help: 'foreign' });
    expect(after(poster('hand')).scene).toMatchObject({ kind: 'help', help: 'foreign' });
    expect(after(damaged).scene).toMatchObject({ kind: 'help', help: 'malformed' });
  });

  test('hanging behind the visitor takes away neither an answer nor what is being typed', () => {
    expect(sees(after(shows(first), poster('camera')))).toBe('looking-up');
    expect(sees(after(shows(first), replies(1, ready), poster('camera')))).toBe('answer');
    expect(sees(after({ type: 'keypad-opened', at: 0 }, poster('camera')))).toBe('keypad');
  });

  test('scanned by hand during an answer is the next visitor’s wish and gets help', () => {
    expect(sees(after(shows(first), replies(1, ready), poster('hand')))).toBe('help');
  });
});

describe('an answer', () => {
  const answered = () => after(shows(first), replies(1, ready));
  const asking = (visit: Visit) => 'sitting' in visit.scene && visit.scene.sitting.asking;

  test('stays 40 s, then asks whether it is still being read', () => {
    expect(asking(visitAfter(answered(), tick(39)))).toBe(false);
    expect(asking(visitAfter(answered(), tick(40)))).toBe(true);
  });

  test('goes back to the board 20 s after it has asked', () => {
    const visit = visitAfter(answered(), tick(40));
    expect(sees(visitAfter(visit, tick(59)))).toBe('answer');
    expect(sees(visitAfter(visit, tick(60)))).toBe('board');
  });

  test('goes back to the board even when the page slept through the question', () => {
    expect(sees(visitAfter(answered(), tick(600)))).toBe('board');
  });

  test('stays 60 s more when asked to', () => {
    const visit = visitAfter(visitAfter(answered(), tick(41)), moreTime(50));
    expect(asking(visit)).toBe(false);
    expect(asking(visitAfter(visit, tick(109)))).toBe(false);
    expect(asking(visitAfter(visit, tick(110)))).toBe(true);
  });

  test('gives more time ten times, and not an eleventh', () => {
    let visit = answered();
    for (let turn = 0; turn < 10; turn++) visit = visitAfter(visit, moreTime(turn));
    expect(visitAfter(visit, moreTime(11))).toBe(visit);
  });

  test('waits for whoever presses a button, but not for ever', () => {
    let visit = visitAfter(answered(), tick(41));
    visit = visitAfter(visit, { type: 'wished', wish: 'other-size', at: 42 * SECOND });
    expect(asking(visit)).toBe(false);
    expect(sees(visitAfter(visit, tick(81)))).toBe('answer');
    for (let second = 60; second < 700; second += 10) {
      visit = visitAfter(visit, { type: 'wished', wish: 'other-size', at: second * SECOND });
      visit = visitAfter(visit, tick(second));
    }
    expect(sees(visit)).toBe('board');
  });

  test('ends the visitor’s wishes with the visit', () => {
    const visit = after(
      { type: 'wished', wish: 'other-language', at: 0 },
      { type: 'wished', wish: 'other-size', at: 0 },
      { type: 'wished', wish: 'read-aloud', at: 0 },
      shows(first),
      replies(1, ready),
    );
    expect(visit).toMatchObject({ lang: 'en', larger: true, voice: true });
    expect(visitAfter(visit, { type: 'left', at: 0 })).toMatchObject({
      scene: { kind: 'board' },
      lang: 'id',
      larger: false,
      voice: false,
    });
  });
});

describe('wishes on the board', () => {
  test('end after a minute without anybody', () => {
    const visit = after({ type: 'wished', wish: 'other-language', at: 0 });
    expect(visitAfter(visit, tick(59)).lang).toBe('en');
    expect(visitAfter(visit, tick(60)).lang).toBe('id');
  });

  test('a notice that was stopped to be read goes on turning after a minute without anybody', () => {
    const visit = after(
      { type: 'wished', wish: 'pause-notices', at: 0 },
      { type: 'wished', wish: 'next-notice', at: 0 },
    );
    expect(visit).toMatchObject({ paused: true, turned: 1 });
    expect(visitAfter(visit, tick(60)).paused).toBe(false);
  });

  test('a tick that changes nothing gives back the same visit, so that nothing is drawn', () => {
    expect(visitAfter(NO_VISIT, tick(3600))).toBe(NO_VISIT);
  });
});

describe('a code typed on the keypad', () => {
  const opened: VisitEvent = { type: 'keypad-opened', at: 0 };

  test('is asked by itself when the sixteenth symbol is right', () => {
    expect(after(opened, ...types(first)).scene).toMatchObject({ kind: 'looking-up', code: first });
  });

  test('that is wrong stays, to be corrected', () => {
    const visit = after(opened, ...types(`${first.slice(0, 15)}0`));
    expect(visit.scene).toMatchObject({ kind: 'keypad', keypad: { symbols: `${first.slice(0, 15)}0` } });
    const erased = visitAfter(visit, { type: 'keypad-pressed', press: { kind: 'erase' }, at: 0 });
    expect(types(first.slice(15)).reduce(visitAfter, erased).scene).toMatchObject({ code: first });
  });

  test('left half-way is forgotten', () => {
    const visit = after(opened, ...types('K7QF'), { type: 'left', at: 0 }, opened);
    expect(visit.scene).toMatchObject({ keypad: { symbols: '' } });
  });

  test('keeps the language when the visitor goes back to the board', () => {
    expect(
      after({ type: 'wished', wish: 'other-language', at: 0 }, opened, { type: 'left', at: 1 }).lang,
    ).toBe('en');
  });

  test('that nobody goes on with is asked after and then cleared away', () => {
    const visit = after(opened, ...types('K7', 10 * SECOND), tick(50));
    expect(visit.scene).toMatchObject({ kind: 'keypad', sitting: { asking: true } });
    expect(sees(visitAfter(visit, tick(70)))).toBe('board');
  });

  test('is no longer typed once a slip is read', () => {
    const visit = after(opened, ...types('HTTP'), shows(first), ...types('S'));
    expect(visit.scene).toMatchObject({ kind: 'looking-up', code: first });
  });
});
