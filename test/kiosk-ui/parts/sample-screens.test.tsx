import axe from 'axe-core';
import { type ComponentChild, Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { endFades } from '../end-fades.ts';
import { sampleAnswers } from './sample-answers.tsx';
import { sampleBoards } from './sample-boards.tsx';
import { sampleEnglish } from './sample-english.tsx';
import { sampleLarger } from './sample-larger.tsx';
import { samplePhones } from './sample-phones.tsx';
import { shown } from './shown.ts';

const kiosks = Object.entries({ ...sampleBoards, ...sampleAnswers, ...sampleEnglish });
const larger = Object.entries(sampleLarger);
const phones = Object.entries(samplePhones);
const SIZES = [
  [1080, 1920],
  [1920, 1080],
  [1280, 800],
  [800, 1280],
] as const;

/** The areas of a screen whose content must lie inside them; decoration is drawn over edges on purpose. */
const AREAS =
  '.screen__above, .screen__window, .screen__first, .screen__rest, .screen__last, .desk, .key, .housing, .act';

/** What sticks out of its area by more than a rounding, as readable lines. */
function stickingOut(host: HTMLElement): string[] {
  const out: string[] = [];
  for (const area of host.querySelectorAll(AREAS)) {
    const box = area.getBoundingClientRect();
    for (const child of area.children) {
      const inner = child.getBoundingClientRect();
      const by = Math.max(
        inner.bottom - box.bottom,
        box.top - inner.top,
        inner.right - box.right,
        box.left - inner.left,
      );
      if (by > 1.5) out.push(`${child.className} out of ${area.className} by ${by.toFixed(0)} px`);
    }
  }
  return out;
}

async function breaches(host: HTMLElement): Promise<string[]> {
  endFades();
  const { violations } = await axe.run(host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true }, region: { enabled: false } },
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describe.each(SIZES)('a kiosk of %i by %i', (width, height) => {
  test.each(kiosks)('shows all of "%s" without scrolling', async (_, screen) => {
    await page.viewport(width, height);
    expect(stickingOut(await shown(screen, { kiosk: true }))).toEqual([]);
  });

  test.each(larger)('shows all of "%s" in larger type', async (_, screen) => {
    await page.viewport(width, height);
    expect(stickingOut(await shown(screen, { kiosk: true, larger: true }))).toEqual([]);
  });

  test('gives every key at least 20 mm of its 32-inch likeness, 5.42 of the 108th parts of the short side', async () => {
    await page.viewport(width, height);
    const unit = Math.min(...(width < height ? [width / 108, height / 192] : [width / 192, height / 108]));
    for (const [, screen] of kiosks) {
      const host = await shown(screen, { kiosk: true });
      for (const target of host.querySelectorAll('button, a')) {
        const { width: across, height: down } = target.getBoundingClientRect();
        expect(Math.min(across, down) / unit).toBeGreaterThanOrEqual(5.42);
      }
    }
  });
});

test.each(phones)('a phone of 320 pixels shows "%s" without scrolling sideways', async (_, screen) => {
  await page.viewport(320, 640);
  await shown(screen);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

describe.each(['light', 'dark', 'contrast'] as const)('in the theme %s', (theme) => {
  test.each(kiosks)('axe finds nothing on "%s", contrast of 7 to 1 included', async (_, screen) => {
    await page.viewport(1080, 1920);
    expect(await breaches(await shown(screen, { kiosk: true, theme }))).toEqual([]);
  });

  test.each(phones)('axe finds nothing on the phone page "%s"', async (_, screen) => {
    await page.viewport(360, 640);
    expect(await breaches(await shown(screen, { theme }))).toEqual([]);
  });
});

test.each<[string, ComponentChild]>([...kiosks, ...phones])(
  'the server renders "%s" without a style attribute or a handler, as its policy asks',
  (_, screen) => {
    const html = render(h(Fragment, null, screen));
    expect(html.length).toBeGreaterThan(500);
    expect(html).not.toMatch(/\s(style|on[a-z]+)=/);
  },
);
