import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { CHROMIUM_FLAGS } from '../chromium-flags.ts';
import { CHROMIUM_MISSING, findChromium } from '../find-chromium.ts';
import { type SlipVideo, slipVideo } from './slip-video.ts';

/** A browser whose camera plays a video; `close` ends it and removes the video's file. */
export interface CameraChromium {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Chromium with a fake camera that shows `video` over and over, or with none (`null`). `permission`: `granted` answers
 * the browser's question by itself; `denied` leaves it unanswered, which counts as a no when nobody sees a window.
 */
export async function launchCameraChromium(
  video: SlipVideo | null,
  permission: 'granted' | 'denied' = 'granted',
): Promise<CameraChromium> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(CHROMIUM_MISSING);
  const folder = await mkdtemp(join(tmpdir(), 'kabar-loket-camera-'));
  const file = join(folder, 'slip.y4m');
  if (video !== null) await writeFile(file, slipVideo(video));
  const camera =
    video === null
      ? ['--use-fake-device-for-media-stream=device-count=0']
      : ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
  const answer = permission === 'granted' ? ['--use-fake-ui-for-media-stream'] : [];
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...camera, ...answer] });
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
