import { expect } from 'vitest';
import type { Page } from '../../../worker/pages/document.tsx';

/** A page stands by itself: one style of its own, no script, no request, no style attribute its policy would block. */
export function isSelfContained({ html, style }: Page): void {
  expect(html.split('<style>')).toHaveLength(2);
  expect(html).toContain(`<style>${style}</style>`);
  // The icon is the one thing a browser may fetch beside the page, and it blocks nothing.
  expect(html.match(/<script|<link(?! rel="icon")|<img|\sstyle=|\son[a-z]+=/gi)).toBeNull();
  expect(style).not.toMatch(/url\(|@import|<\//);
}

/** Bytes on the wire, gzipped as an edge sends them. */
export async function firstFlight({ html }: Page): Promise<number> {
  const zipped = new Blob([html]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(zipped).arrayBuffer()).byteLength;
}
