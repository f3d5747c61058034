import type { Page } from 'playwright';

/** Between two keys of a scanner, in seconds. */
const GAP = 0.005;

/**
 * Types as a USB scanner does: key after key, each stamped 5 ms after the one before, Enter last. The stamps are
 * given, as hardware gives them, so that a loaded machine cannot turn a scanner into slow fingers.
 */
export async function typeAsScanner(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  for (const [nth, key] of [...text, 'Enter'].entries()) {
    const enter = key === 'Enter';
    const press = { key, code: codeOf(key), timestamp: began + nth * GAP };
    const written = enter ? '\r' : key;
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      ...press,
      text: written,
      unmodifiedText: written,
      windowsVirtualKeyCode: enter ? 13 : key.toUpperCase().charCodeAt(0),
    });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
  }
  await session.detach();
}

/** The key on a US keyboard: scanners leave the factory speaking that. */
function codeOf(key: string): string {
  if (/[a-z]/i.test(key) && key.length === 1) return `Key${key.toUpperCase()}`;
  if (/\d/.test(key)) return `Digit${key}`;
  return { ':': 'Semicolon', '/': 'Slash', '.': 'Period', '-': 'Minus', ' ': 'Space' }[key] ?? key;
}
