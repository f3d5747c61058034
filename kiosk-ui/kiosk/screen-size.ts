/** Below this a window is a phone in somebody's hand, not a kiosk: no tablet's short side is that short. */
const PHONE = '(max-width: 479px), (max-height: 479px)';

/**
 * Sizes by the kiosk's own unit on a kiosk, by the reader's own on a phone (where the page may scroll). Follows the
 * window.
 */
export function followScreenSize(root: HTMLElement, media: (query: string) => MediaQueryList): void {
  const phone = media(PHONE);
  const follow = () => root.toggleAttribute('data-kiosk', !phone.matches);
  phone.addEventListener('change', follow);
  follow();
}
