import { describe, expect, test } from 'vitest';
import { openLiveLine, redialDelay } from '../../../kiosk-ui/offline/live-line.ts';
import { handClock } from '../scanner/hand-clock.ts';
import { aBoard, NOW } from './a-board.ts';
import { handLine } from './hand-line.ts';

const SECOND = 1000;
const boardSaid = (seq: number) => JSON.stringify({ type: 'board', board: aBoard(seq), now: NOW });

/** A line whose clock, chance and other end the test holds; `random` of a half means no jitter. */
function aLine() {
  const clock = handClock();
  const sockets = handLine();
  const told: string[] = [];
  const line = openLiveLine({
    dial: sockets.dial,
    after: clock.after,
    random: () => 0.5,
    onBoard: ({ board }) => told.push(`board ${board.seq}`),
    onAlive: () => told.push('alive'),
    onDown: () => told.push('down'),
  });
  return { ...clock, ...sockets, told, line };
}

describe('a live line', () => {
  test('hands on each board it is told', () => {
    const { newest, told } = aLine();
    newest().events.opened();
    newest().events.said(boardSaid(1));
    newest().events.said(boardSaid(2));
    expect(told).toEqual(['board 1', 'board 2']);
  });

  test('asks every ten seconds whether the other side lives, and hears that it does', () => {
    const { newest, told, pass } = aLine();
    newest().events.said(boardSaid(1));
    pass(10 * SECOND);
    expect(newest().sent).toEqual(['ping']);
    newest().events.said('pong');
    expect(told).toEqual(['board 1', 'alive']);
  });

  test('whose ping nobody answers is dead within fifteen seconds, and is dialled anew', () => {
    const { newest, dialled, told, pass } = aLine();
    newest().events.said(boardSaid(1));
    pass(15 * SECOND);
    expect(told).toEqual(['board 1', 'down']);
    expect(dialled[0]?.closed).toBe(true);
    pass(SECOND);
    expect(dialled).toHaveLength(2);
  });

  test('that never opens is given up after ten seconds', () => {
    const { told, pass } = aLine();
    pass(10 * SECOND);
    expect(told).toEqual(['down']);
  });

  test('is dialled less and less often while it fails', () => {
    const { newest, dialled, pass } = aLine();
    for (const wait of [1, 2, 4, 8]) {
      const before = dialled.length;
      newest().events.ended();
      pass(wait * SECOND - 1);
      expect(dialled).toHaveLength(before);
      pass(1);
      expect(dialled).toHaveLength(before + 1);
    }
  });

  test('that is cut each time after its first board is dialled less and less often', () => {
    const { newest, dialled, pass } = aLine();
    for (const wait of [1, 2, 4, 8]) {
      const before = dialled.length;
      newest().events.said(boardSaid(1));
      newest().events.ended();
      pass(wait * SECOND - 1);
      expect(dialled).toHaveLength(before);
      pass(1);
      expect(dialled).toHaveLength(before + 1);
    }
  });

  test('once held for three minutes, begins with short waits again', () => {
    const { newest, dialled, pass } = aLine();
    newest().events.ended();
    pass(SECOND);
    newest().events.ended();
    pass(2 * SECOND);
    newest().events.said(boardSaid(1));
    for (let pings = 0; pings < 18; pings += 1) {
      pass(10 * SECOND);
      newest().events.said('pong');
    }
    newest().events.ended();
    pass(SECOND);
    expect(dialled).toHaveLength(4);
  });

  test('does not hear a socket it has given up', () => {
    const { newest, dialled, told, pass } = aLine();
    const old = newest();
    pass(11 * SECOND);
    old.events.said(boardSaid(9));
    old.events.ended();
    expect(told).toEqual(['down']);
    expect(dialled).toHaveLength(2);
  });

  test('is dialled at once when the device says that its network is back', () => {
    const { newest, dialled, line } = aLine();
    newest().events.ended();
    line.hurry();
    expect(dialled).toHaveLength(2);
  });

  test('is asked at once whether it lives when the device wakes up, and is given up within five seconds', () => {
    const { newest, told, line, pass } = aLine();
    newest().events.said(boardSaid(1));
    line.hurry();
    expect(newest().sent).toEqual(['ping']);
    pass(5 * SECOND);
    expect(told).toEqual(['board 1', 'down']);
  });

  test('is given up when it tells a board in a shape this page does not know: it must not vouch for the old one', () => {
    const { newest, told } = aLine();
    newest().events.said(boardSaid(1));
    newest().events.said('{"type":"board","board":{"version":2},"now":1}');
    newest().events.said('pong');
    expect(told).toEqual(['board 1', 'down']);
  });

  test('lives on when it is told what this page cannot read', () => {
    const { newest, told } = aLine();
    newest().events.said('{"type":"slip-moved"}');
    newest().events.said('<html>');
    expect(told).toEqual(['alive', 'alive']);
  });

  test('that cannot even be dialled is tried again', () => {
    const clock = handClock();
    let tries = 0;
    openLiveLine({
      dial: () => {
        tries += 1;
        throw new DOMException('no sockets here', 'SecurityError');
      },
      after: clock.after,
      random: () => 0.5,
      onBoard: () => {},
      onAlive: () => {},
      onDown: () => {},
    });
    clock.pass(SECOND);
    expect(tries).toBe(2);
  });

  test('once closed is silent and stays so', () => {
    const { newest, dialled, told, line, pass } = aLine();
    line.close();
    newest().events.said(boardSaid(1));
    newest().events.ended();
    pass(600 * SECOND);
    expect(told).toEqual([]);
    expect(dialled).toHaveLength(1);
  });
});

describe('the wait before dialling again', () => {
  test('is never longer than four and a half minutes, and differs from screen to screen', () => {
    expect(redialDelay(1, () => 0)).toBe(500);
    expect(redialDelay(1, () => 1)).toBe(1500);
    expect(redialDelay(50, () => 1)).toBe(270_000);
  });
});
