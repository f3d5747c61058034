import type { PageWords } from './words.ts';

/** Asks for the page again. A page that did so by itself would wipe a code half typed (WCAG 2.2.1, 3.2.5). */
export function Reload({ path, words }: { path: string; words: PageWords }) {
  return (
    <a class="page__reload" href={path}>
      {words.pages.reload}
    </a>
  );
}
