import { afterEach, describe, expect, it } from 'vitest';
import { swallowSecondTaps } from '../../../kiosk-ui/staff/frame/second-tap.ts';

let stop = (): void => {};
let now = 0;
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

function key(label: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
}

/** A page whose key "Terbitkan" puts "Batalkan" in its own place. */
function aPage(): { pressed: string[] } {
  const pressed: string[] = [];
  now = 0;
  stop();
  stop = swallowSecondTaps(document, () => now);
  const undo = key('Batalkan 9', () => pressed.push('undo'));
  document.body.replaceChildren(
    key('Terbitkan', () => {
      pressed.push('publish');
      document.body.replaceChildren(undo);
    }),
  );
  return { pressed };
}

function tap(at: number, spot = { x: 100, y: 100 }, by: 'touch' | 'mouse' | 'keyboard' = 'touch'): void {
  now = at;
  const where = { clientX: spot.x, clientY: spot.y, bubbles: true, cancelable: true };
  const on = document.querySelector('button');
  if (by !== 'keyboard') on?.dispatchEvent(new PointerEvent('pointerdown', { ...where, pointerType: by }));
  on?.dispatchEvent(new MouseEvent('click', { ...where, detail: by === 'keyboard' ? 0 : 1 }));
}

describe('a thumb that taps twice', () => {
  it('does not press what the first tap has put under it', () => {
    const { pressed } = aPage();
    tap(0);
    tap(200);
    expect(pressed).toEqual(['publish']);
  });

  it('presses it once it has had time to look, or when it went elsewhere', () => {
    const { pressed } = aPage();
    tap(0);
    tap(600);
    expect(pressed).toEqual(['publish', 'undo']);
    const again = aPage();
    tap(0);
    tap(200, { x: 100, y: 200 });
    expect(again.pressed).toEqual(['publish', 'undo']);
  });

  it('does not press a key that has been given another meaning in its place', () => {
    const { pressed } = aPage();
    const discard = key('Buang', () => {
      pressed.push(discard.textContent);
      discard.textContent = 'Ya, buang';
    });
    document.body.replaceChildren(discard);
    tap(0);
    tap(200);
    expect(pressed).toEqual(['Buang']);
  });

  it('presses twice what stays as it is, though its figure counts down', () => {
    const { pressed } = aPage();
    const undo = key('Batalkan 9', () => {
      pressed.push('undo');
      undo.textContent = 'Batalkan 8';
    });
    document.body.replaceChildren(undo);
    tap(0);
    tap(200);
    expect(pressed).toEqual(['undo', 'undo']);
  });

  it.each(['mouse', 'keyboard'] as const)('is no %s: that is never held back', (by) => {
    const { pressed } = aPage();
    tap(0, { x: 0, y: 0 }, by);
    tap(50, { x: 0, y: 0 }, by);
    expect(pressed).toEqual(['publish', 'undo']);
  });

  it('presses the same spot again as soon as it has tapped elsewhere in between', () => {
    const { pressed } = aPage();
    tap(0);
    document.body.dispatchEvent(
      new PointerEvent('pointerdown', { clientX: 100, clientY: 400, bubbles: true, pointerType: 'touch' }),
    );
    tap(300);
    expect(pressed).toEqual(['publish', 'undo']);
  });
});
