import { describe, expect, test } from 'vitest';
import { answer } from '#domain/slips/answer';
import { slipCodeFromMac } from '#domain/slips/slip-code';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { slipHelpPage } from '../../../worker/pages/slip-help-page.tsx';
import { slipPage } from '../../../worker/pages/slip-page.tsx';
import { act, given } from '../../support/given.ts';
import { at, MONDAY } from '../../support/office-time.ts';
import { confirm, outage } from '../../support/sample-actions.ts';
import { slip } from '../../support/sample-slip.ts';
import { firstFlight, isSelfContained } from './page-rules.ts';

const code = slipCodeFromMac('K', new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2, 1]));
const now = at(MONDAY, '09.52');
const calm = given([act(at(MONDAY, '07.40'), confirm(['lobi', 'cipare', 'taktakan']))]).board;
const broken = given([act(at(MONDAY, '07.50'), outage(at(MONDAY, '07.42')))]).board;

function page(facts: SlipFacts, board = calm) {
  return slipPage({ answer: answer(facts, board, null, now), board, code, now, lang: 'id' });
}

describe('the slip’s own page', () => {
  const ready = page(slip('CARD_SHIPPED', {}, { receivedAt: at(MONDAY, '08.30'), receivedPlace: 'cipare' }));

  test('answers without a script', () => {
    expect(ready.html).toContain('Kartu Anda siap diambil');
    isSelfContained(ready);
  });

  test('shows the last group of the code alone, and is kept out of indexes and referrers', () => {
    const shown = ready.html.replace(/href="[^"]*"/g, '');
    expect(shown).toContain(code.slice(-4));
    expect(shown).not.toContain(code.slice(0, 8));
    expect(ready.html).toContain('content="noindex"');
    expect(ready.html).toContain('content="no-referrer"');
  });

  test('strikes a broken promise through and gives no date instead', () => {
    const { html } = page(slip('PRR', { promisedOn: MONDAY }), broken);
    expect(html).toContain('<s>Sen 5 Feb</s>');
    expect(html).toContain('usai jaringan pulih');
  });

  test('leaves a promise that holds unstruck', () => {
    expect(page(slip('PRR', { promisedOn: '2018-02-20' })).html).not.toContain('<s>');
  });

  test('is small', async () => {
    expect(await firstFlight(ready)).toBeLessThan(9_000);
  });
});

describe('help for a code that gets no answer', () => {
  test.each(['malformed', 'unknown'] as const)(
    '%s: says what to check and whom to ask, and lets one type again',
    (kind) => {
      const help = slipHelpPage({ kind, board: calm, lang: 'id' });
      expect(help.html).toContain('Loket 1, Disdukcapil Contoh');
      expect(help.html).toContain('name="kode"');
      isSelfContained(help);
    },
  );

  test('unavailable: admits that it is our fault, even without a board', () => {
    const help = slipHelpPage({ kind: 'unavailable', board: null, lang: 'id' });
    expect(help.html).toContain('Ini bukan kesalahan Anda.');
    expect(help.html).not.toContain('name="kode"');
  });
});
