import { type ComponentChild, render } from 'preact';
import '../../../kiosk-ui/style/all-parts.css';

type Root = { kiosk?: boolean; larger?: boolean; theme?: 'light' | 'dark' | 'contrast' };

/**
 * Draws a part or a whole screen into an empty page, with the typeface there, and gives the element it stands in.
 * The iframe of the test is the screen.
 */
export async function shown(content: ComponentChild, root: Root = {}): Promise<HTMLElement> {
  const html = document.documentElement;
  html.lang = 'id';
  html.toggleAttribute('data-kiosk', root.kiosk ?? false);
  html.toggleAttribute('data-larger', root.larger ?? false);
  html.dataset.theme = root.theme ?? 'light';
  document.title = 'Kabar Loket';
  document.body.replaceChildren();
  const host = document.createElement('div');
  document.body.append(host);
  render(content, host);
  await document.fonts.load('800 20px "Atkinson Hyperlegible Next Variable"');
  await document.fonts.ready;
  return host;
}
