import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Lang } from '../../kiosk-ui/words/lang.ts';

export type { Lang };

/** A whole page, and the text of its one `<style>`: the route names its SHA-256 in the page's policy. */
export interface Page {
  html: string;
  style: string;
}

export interface PageHead {
  lang: Lang;
  title: string;
  /** One or two sentences for search engines and link previews; null on pages that are nobody else's. */
  description: string | null;
  style: string;
  /** A slip's address is a secret of its holder: no index, no referrer. */
  secret: boolean;
}

/** One document in one answer: styles inside, no script, nothing else to fetch. Preact escapes every word in it. */
export function documentOf(head: PageHead, body: VNode): Page {
  const { lang, style } = head;
  const heading = renderToString(<Head {...head} />);
  const content = renderToString(body);
  return {
    html: `<!doctype html><html lang="${lang}"><head>${heading}<style>${style}</style></head><body>${content}</body></html>`,
    style,
  };
}

function Head({ title, description, secret }: PageHead) {
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {description === null ? null : (
        <>
          <meta name="description" content={description} />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
        </>
      )}
      {secret ? (
        <>
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
        </>
      ) : null}
    </>
  );
}
