/** Rules that no public page can need: the kiosk's own sizes and layout, and a shutter that moves. */
const ELSEWHERE = /\[data-kiosk\]|\[data-larger\]|\[data-moved|\.screen\b/;

/** Themes that kiosk and staff choose by attribute follow the reader's own settings here. */
const THEME: Record<string, string> = {
  ':root[data-theme="dark"]': '@media (prefers-color-scheme:dark)',
  ':root[data-theme="contrast"]': '@media (prefers-contrast:more)',
};

/** The same stylesheets that Vite bundles, made small enough to stand inside a page: what it cannot use is left out. */
export function publicSheet(sheets: readonly string[]): string {
  return sheets.map((sheet) => keep(sheet.replace(/\/\*[\s\S]*?\*\//g, ''))).join('');
}

function keep(css: string): string {
  return rulesOf(css).map(keepRule).join('');
}

function keepRule({ prelude, body }: Rule): string {
  if (prelude.startsWith('@keyframes')) return '';
  if (prelude.startsWith('@')) {
    const inner = keep(body);
    return inner === '' ? '' : `${prelude}{${inner}}`;
  }
  const theme = THEME[prelude];
  if (theme !== undefined) return `${theme}{:root{${declarations(body)}}}`;
  const selectors = splitSelectors(prelude.replaceAll(':root:not([data-kiosk]) ', '')).filter(
    (selector) => !ELSEWHERE.test(selector),
  );
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${declarations(body)}}`;
}

interface Rule {
  prelude: string;
  body: string;
}

/** The rules of one level. Our own sheets hold no braces in strings and no nesting but that of at-rules. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let from = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    let close = open + 1;
    for (let depth = 1; depth > 0 && close < css.length; close++) {
      if (css[close] === '{') depth++;
      else if (css[close] === '}') depth--;
    }
    rules.push({ prelude: oneLine(css.slice(from, open)), body: css.slice(open + 1, close - 1) });
    from = close;
  }
  return rules;
}

/** At the commas between selectors, not at those inside `:is(…)`. */
function splitSelectors(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

function declarations(body: string): string {
  return oneLine(body)
    .replace(/\s*([;,])\s*/g, '$1')
    .replace(/([\w-]+):\s+/g, '$1:')
    .replace(/;$/, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
