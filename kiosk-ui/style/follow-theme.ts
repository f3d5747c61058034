/** What the reader's system asks for; more contrast goes before dark, since its theme is dark as well. */
const WISHES = [
  { query: '(prefers-contrast: more)', theme: 'contrast' },
  { query: '(prefers-color-scheme: dark)', theme: 'dark' },
] as const;

/** As much of a MediaQueryList as following needs. */
type Wish = EventTarget & { readonly matches: boolean };

/**
 * Keeps the root's `data-theme` as the reader's system asks, now and when that changes; returns how to stop. For pages
 * that Vite builds and no one sets a theme on; the server's pages say the same with media queries in their style.
 */
export function followTheme(root: HTMLElement, matchMedia: (query: string) => Wish): () => void {
  const wishes = WISHES.map(({ query, theme }) => ({ asked: matchMedia(query), theme }));
  const follow = () => {
    root.dataset.theme = wishes.find(({ asked }) => asked.matches)?.theme ?? 'light';
  };
  follow();
  for (const { asked } of wishes) asked.addEventListener('change', follow);
  return () => {
    for (const { asked } of wishes) asked.removeEventListener('change', follow);
  };
}
