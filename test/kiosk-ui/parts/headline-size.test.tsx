import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { CounterWindow } from '../../../kiosk-ui/parts/counter-window/counter-window.tsx';
import {
  ADVANCES,
  headlineSize,
  headlineWidth,
} from '../../../kiosk-ui/parts/counter-window/headline-size.ts';
import { shown } from './shown.ts';

test('the advances are those of the typeface, letter by letter', async () => {
  await shown(<p>x</p>);
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.font = '800 1000px "Atkinson Hyperlegible Next Variable"';
  const measured = ADVANCES.map((_, at) => Math.round(pen.measureText(String.fromCharCode(32 + at)).width));
  expect(measured).toEqual(ADVANCES);
});

test.each([
  ['Cetak KTP-el berhenti', 'full'],
  ['Pemutakhiran data terbatas', 'full'],
  ['Layanan belum pasti', 'full'],
  ['Kependudukan berhenti', 'long'],
  ['Pengaduan ketidaksesuaian data', 'longest'],
])('"%s" stands in size %s', (headline, size) => {
  expect(headlineSize(headline)).toBe(size);
});

test('a letter the table does not hold counts as a wide one', () => {
  expect(headlineWidth('é')).toBeGreaterThan(headlineWidth('e'));
});

test.each([
  'Pemutakhiran data terbatas',
  'Ambil KTP-el berhenti',
  'Kependudukan berhenti',
  'Pengaduan ketidaksesuaian data kependudukan',
  'ID card printing stopped',
])(
  'on a kiosk "%s" fits its window: no word is cut, and it takes no more room than two full lines',
  async (headline) => {
    await page.viewport(1080, 1920);
    const host = await shown(<CounterWindow state="stopped" headline={headline} />, { kiosk: true });
    const drawn = host.querySelector('h1');
    if (drawn === null) throw new Error('no headline');
    expect(drawn.scrollWidth).toBeLessThanOrEqual(984);
    expect(drawn.getBoundingClientRect().height).toBeLessThanOrEqual(305);
  },
);
