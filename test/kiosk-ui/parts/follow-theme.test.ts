import { expect, test } from 'vitest';
import { followTheme } from '../../../kiosk-ui/style/follow-theme.ts';

class Wish extends EventTarget {
  private readonly asked: () => boolean;
  constructor(asked: () => boolean) {
    super();
    this.asked = asked;
  }
  get matches() {
    return this.asked();
  }
}

/** A system whose wishes the test sets. */
function system(...wishes: string[]) {
  const lists = new Map<string, EventTarget>();
  const matchMedia = (query: string) => {
    const list = new Wish(() => wishes.some((wish) => query.includes(wish)));
    lists.set(query, list);
    return list;
  };
  const change = (...next: string[]) => {
    wishes.splice(0, wishes.length, ...next);
    for (const list of lists.values()) list.dispatchEvent(new Event('change'));
  };
  return { matchMedia, change };
}

test('the page takes the theme the system asks for, and follows when it changes', () => {
  const root = document.createElement('div');
  const { matchMedia, change } = system();
  const stop = followTheme(root, matchMedia);
  expect(root.dataset.theme).toBe('light');
  change('dark');
  expect(root.dataset.theme).toBe('dark');
  change('dark', 'contrast');
  expect(root.dataset.theme).toBe('contrast');
  stop();
  change();
  expect(root.dataset.theme).toBe('contrast');
});
