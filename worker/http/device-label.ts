/** Looked for in this order: most browsers also name the ones they descend from. */
const SYSTEMS = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
] as const;
const BROWSERS = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\/|Chromium\//],
  ['Safari', /Safari\//],
] as const;

/**
 * What somebody holds, as roughly as a colleague would say it: "Android, Chrome". The header itself is kept nowhere:
 * it tells one phone from another, and anything could stand in it.
 */
export function deviceLabel(userAgent: string | undefined): string {
  const text = userAgent ?? '';
  const system = SYSTEMS.find(([, sign]) => sign.test(text))?.[0];
  const browser = BROWSERS.find(([, sign]) => sign.test(text))?.[0];
  return [system, browser].filter((part) => part !== undefined).join(', ') || '?';
}
