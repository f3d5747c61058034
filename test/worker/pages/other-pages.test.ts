import { describe, expect, test } from 'vitest';
import { answer } from '#domain/slips/answer';
import { formatSlipCode, slipCodeFromMac } from '#domain/slips/slip-code';
import { demoPage } from '../../../worker/pages/demo-page.tsx';
import { noBoardPage, notFoundPage } from '../../../worker/pages/nothing-page.tsx';
import { publicSheet } from '../../../worker/pages/public-sheet.ts';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm } from '../../support/sample-actions.ts';
import { slip } from '../../support/sample-slip.ts';
import { isSelfContained } from './page-rules.ts';

test('without any board the page still says what to do', () => {
  const page = noBoardPage({ why: 'unreachable', lang: 'id' });
  expect(page.html).toContain('Tanya petugas sebelum antre');
  isSelfContained(page);
});

test('an address that leads nowhere leads back to the board', () => {
  expect(notFoundPage({ lang: 'id' }).html).toContain('href="/"');
});

test('the demo shows each slip as a code to scan, with what it will answer', () => {
  const board = given([act(at(MONDAY, '07.40'), confirm())]).board;
  const now = at(MONDAY, '09.30');
  const code = slipCodeFromMac('K', new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2, 1]));
  const slips = [
    { code, answer: answer(slip('PRR'), board, null, now) },
    { code, answer: null },
  ];
  const page = demoPage({
    slips,
    board,
    host: 'localhost:8787',
    kioskPath: '/kiosk?place=lobi',
    now,
    lang: 'id',
  });
  expect(page.html.match(/class="qr"/g)).toHaveLength(2);
  expect(page.html).toContain(formatSlipCode(code));
  expect(page.html).toContain('Jawabannya: Kartu Anda antre cetak');
  isSelfContained(page);
});

describe('the stylesheet of public pages', () => {
  test('leaves out what only a kiosk needs, also within a media query', () => {
    const sheet =
      '.a{color:red}[data-kiosk] .a,.b{color:blue}@media (orientation: landscape){[data-kiosk] .a{color:green}}';
    expect(publicSheet([sheet])).toBe('.a{color:red}.b{color:blue}');
  });

  test('keeps commas inside brackets, spaces in sums and pseudo-classes apart', () => {
    const sheet = '/* why */ .x > :is(.a, .b) { width: calc(1px + 2px); }\n.y :focus { margin: 0 1px; }';
    expect(publicSheet([sheet])).toBe('.x > :is(.a, .b){width:calc(1px + 2px)}.y :focus{margin:0 1px}');
  });

  test('follows the reader’s own settings where a kiosk is told its theme', () => {
    expect(publicSheet([':root[data-theme="dark"] { --ink: white; }'])).toBe(
      '@media (prefers-color-scheme:dark){:root{--ink:white}}',
    );
  });
});
