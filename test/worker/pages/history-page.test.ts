import { describe, expect, test } from 'vitest';
import { historyPage } from '../../../worker/pages/history-page.tsx';
import { type Act, act, given } from '../../support/given.ts';
import { annalsOf, eventsOf } from '../../support/given-history.ts';
import { at, MONDAY, TUESDAY } from '../../support/office-time.ts';
import { confirm, outage, resolve, say, withdraw } from '../../support/sample-actions.ts';
import { firstFlight, isSelfContained } from './page-rules.ts';

const EVENING = at(TUESDAY, '20.00');
const BAD_MORNING: Act[] = [
  act(at(MONDAY, '07.45'), confirm()),
  act(at(MONDAY, '09.00'), outage(at(MONDAY, '09.00'), { text: say('<b>Harap</b> sabar.') })),
  act(at(MONDAY, '11.00'), resolve('action-0002')),
];

function pageAfter(
  acts: readonly Act[],
  { days = 90, lang = 'id', now = EVENING }: { days?: 90 | 365; lang?: 'id' | 'en'; now?: number } = {},
) {
  const source = annalsOf(eventsOf(acts), { from: MONDAY, to: now });
  const page = historyPage({ source, board: given(acts).board, placeId: 'lobi', days, now, lang });
  if (!page) throw new Error('the sample office has no lobby');
  return page;
}

function wordsOf({ html }: { html: string }): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the page of the past', () => {
  test('stands by itself, small enough for one round trip', async () => {
    const page = pageAfter(BAD_MORNING, { days: 365 });
    isSelfContained(page);
    expect(await firstFlight(page)).toBeLessThan(14_000);
  });

  test('tells how long, why, and whether the promised news came', () => {
    const read = wordsOf(pageAfter(BAD_MORNING));
    expect(read).toContain('Cetak KTP-el berhenti 2 jam, karena');
    expect(read).toContain('Sen 5 Feb, 09.00 sampai 11.00 · 2 jam jam buka');
    expect(read).toContain('Janji kabar: 1 ditepati.');
  });

  test('says in words what each strip draws, and each day in a table', () => {
    const { html } = pageAfter(BAD_MORNING);
    expect(html).toContain(
      'role="img" aria-label="Perekaman: 0 jam hilang, terbatas 2 jam, tidak diketahui 7 jam"',
    );
    expect(wordsOf({ html })).toContain(
      'Sen 5 Feb 07.45 Cetak KTP-el berhenti 2 jam; Perekaman terbatas 2 jam',
    );
  });

  test('shows a day nobody confirmed as such, in the drawing, the head and the table', () => {
    const { html } = pageAfter(BAD_MORNING);
    expect(html).toMatch(/class="history-strip__unconfirmed" d="M\d/);
    // The parts add up: a day that nobody confirmed is a day of service, and is not told as open.
    expect(wordsOf({ html }).replaceAll(' :', ':')).toContain(
      '2 hari pelayanan: 1 dikonfirmasi petugas, 1 tidak. Yang tidak',
    );
    expect(wordsOf({ html })).toContain('Sel 6 Feb tidak tidak ada gangguan yang diumumkan');
  });

  test('lists what was withdrawn as withdrawn', () => {
    const acts = [...BAD_MORNING.slice(0, 2), act(at(MONDAY, '09.08'), withdraw('action-0002'))];
    const read = wordsOf(pageAfter(acts));
    expect(read).toContain('Ditarik Sen 5 Feb, 09.08');
    expect(read).toContain('Kabar “Jaringan pusat putus” tidak jadi berlaku. Tidak dihitung');
    expect(read).not.toContain('karena');
  });

  test('without any outage says so, and from when on there are records', () => {
    const read = wordsOf(pageAfter([]));
    expect(read).toContain('Tidak ada gangguan yang dicatat');
    expect(read).toContain('Catatan di sini dimulai Senin, 5 Februari 2018');
  });

  test('says when its copy is of an earlier day', () => {
    const source = annalsOf(eventsOf(BAD_MORNING), { from: MONDAY, to: at(MONDAY, '12.00') });
    const page = historyPage({
      source,
      board: given(BAD_MORNING).board,
      placeId: 'lobi',
      days: 90,
      now: EVENING,
      lang: 'id',
    });
    expect(wordsOf({ html: page?.html ?? '' })).toContain('Catatan ini terakhir kami terima kemarin 12.00.');
  });

  test('keeps the office’s own words as text, whatever is in them', () => {
    expect(pageAfter(BAD_MORNING).html).toContain('&lt;b>Harap&lt;/b> sabar.');
  });

  test('is whole in English', () => {
    const read = wordsOf(pageAfter(BAD_MORNING, { lang: 'en' }));
    expect(read).toContain('The last 90 days');
    expect(read).not.toMatch(/hilang|ditepati|dikonfirmasi|Kabar berikutnya/);
  });
});
