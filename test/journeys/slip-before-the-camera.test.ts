import { afterAll, beforeAll, expect, test } from 'vitest';
import { slipUrl } from '#domain/slips/slip-code';
import { type CameraChromium, launchCameraChromium } from '../support/fake-camera/camera-chromium.ts';
import { type LivedInOffice, openLivedInOffice } from '../support/lived-in-office.ts';
import { KIOSK_PORTRAIT, openWatched, readIn } from '../support/watched-page.ts';

let office: LivedInOffice;
let camera: CameraChromium | null = null;

beforeAll(async () => {
  office = await openLivedInOffice('09:30', 'confirmed');
});
afterAll(async () => {
  await camera?.close();
  await office.close();
});

test('a visitor holds a tilted, noisy, blurred slip before the kiosk and reads where to collect the card', async () => {
  const text = slipUrl(office.host, office.slips.onTheShelf);
  camera = await launchCameraChromium({ text, tilt: 20, roll: 7, blur: 1, noise: 8 });
  const { page, complaints } = await openWatched(
    camera.browser,
    `${office.url}/kiosk?place=lobi`,
    KIOSK_PORTRAIT,
  );

  const answer = page.locator('[data-screen="answer"]');
  await answer.waitFor({ timeout: 20_000 });
  expect(await answer.getAttribute('data-stage')).toBe('ready');
  const read = await readIn(answer);
  expect(read).toContain('siap diambil');
  expect(read).toContain('Cipare');
  // A public screen shows the code's last group alone.
  expect(read).toContain(office.slips.onTheShelf.slice(-4));
  expect(read).not.toContain(office.slips.onTheShelf.slice(0, 4));
  expect(complaints).toEqual([]);
});
