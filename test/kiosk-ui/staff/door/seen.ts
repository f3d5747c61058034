import axe from 'axe-core';
import { expect, vi } from 'vitest';

/** Where the clerk looks: the sheet on top, or the page. */
export function inSight(): HTMLElement {
  return document.querySelector<HTMLElement>('dialog[open]') ?? document.body;
}

/** Waits for the first control in sight whose name begins so. */
export function control(name: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const all = [...inSight().querySelectorAll<HTMLElement>('button, a, label')];
    const found = all.find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.trim().startsWith(name),
    );
    if (!found) throw new Error(`nothing to press is called ${name}`);
    return found;
  });
}

export async function press(name: string): Promise<void> {
  (await control(name)).click();
}

export function sees(text: string | RegExp): Promise<void> {
  return vi.waitFor(() => expect(inSight().textContent).toMatch(text));
}

export function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** What axe objects to in the three themes, as readable lines. */
export async function objections(lang: string): Promise<string[]> {
  document.title = 'Petugas';
  document.documentElement.lang = lang;
  const told: string[] = [];
  for (const theme of ['light', 'dark', 'contrast']) {
    document.documentElement.dataset.theme = theme;
    const { violations } = await axe.run(document.body);
    told.push(
      ...violations.map(({ id, nodes }) => `${theme}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`),
    );
  }
  delete document.documentElement.dataset.theme;
  return told;
}

/** What sticks out to the right of a small phone. */
export function tooWide(): string[] {
  return [...inSight().querySelectorAll<HTMLElement>('p, span, dd, dt, button, input, h1, h2')]
    .filter((part) => part.closest('.heard') === null && part.getBoundingClientRect().right > innerWidth + 1)
    .map((part) => part.className || part.tagName);
}

/** Controls whose height or width a thumb would miss. */
export function tooSmall(): string[] {
  return [...inSight().querySelectorAll<HTMLElement>('button, a, input, select')]
    .filter((part) => !part.classList.contains('heard'))
    .filter((part) => {
      const { width, height } = part.getBoundingClientRect();
      return width < 44 || height < 44;
    })
    .map((part) => part.textContent || part.className);
}
