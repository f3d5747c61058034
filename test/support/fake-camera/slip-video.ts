import { seededRandom } from '../../../worker/demo/seeded-random.ts';
import { onSensor, throughLens } from './lens.ts';
import { qrModules } from './qr-modules.ts';
import { drawScene, type Scene } from './scene.ts';
import { seededNormal } from './seeded-normal.ts';
import { y4m } from './y4m.ts';

/** A short video of a paper with a code held before a kiosk. Defaults: well lit, sharp, straight, 0.4 m away. */
export interface SlipVideo {
  /** The code's text; null: nobody there. */
  readonly text: string | null;
  readonly width?: number;
  readonly height?: number;
  readonly framesPerSecond?: number;
  /** Frames of the empty room before the paper comes, and with the paper. The camera plays them over and over. */
  readonly emptyFrames?: number;
  readonly paperFrames?: number;
  /** Pixels a module. */
  readonly modulePx?: number;
  /** Degrees about the paper's upright axis, and in the picture's plane. */
  readonly tilt?: number;
  readonly roll?: number;
  /** Standard deviation of the blur in pixels, and of the noise in steps of 255. */
  readonly blur?: number;
  readonly noise?: number;
  /** 1 as it is; 0.5 half the light. */
  readonly brightness?: number;
  /** The hand's tremble, in pixels a frame. */
  readonly tremble?: number;
  readonly seed?: number;
}

const STRAIGHT = {
  width: 1280,
  height: 720,
  framesPerSecond: 10,
  emptyFrames: 4,
  paperFrames: 8,
  modulePx: 5,
  tilt: 0,
  roll: 0,
  blur: 0.5,
  noise: 2,
  brightness: 1,
  tremble: 1,
  seed: 1,
} as const;

/** The frames one by one, in grey. The same for the same description. */
export function* slipFrames(video: SlipVideo): Generator<Uint8ClampedArray> {
  const full = { ...STRAIGHT, ...video };
  const random = seededRandom(full.seed);
  const normal = seededNormal(random);
  const modules = qrModules(full.text ?? '');
  const scene = (): Scene => ({
    ...full,
    modules,
    centre: [full.width / 2 + full.tremble * normal(), full.height / 2 + full.tremble * normal()],
  });
  const seen = (withPaper: boolean) => throughLens(drawScene(scene(), withPaper), full.width, full);
  const empty = seen(false);
  for (let at = 0; at < full.emptyFrames; at += 1) yield onSensor(empty, full.noise, normal);
  for (let at = 0; at < full.paperFrames; at += 1) {
    yield onSensor(full.text === null ? empty : seen(true), full.noise, normal);
  }
}

/** The whole video as the bytes of a `.y4m` file: 1.4 MB a frame at 1280x720. */
export function slipVideo(video: SlipVideo): Uint8Array {
  const { width, height, framesPerSecond } = { ...STRAIGHT, ...video };
  return y4m(width, height, framesPerSecond, slipFrames(video));
}
