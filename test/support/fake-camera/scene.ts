import type { QrModules } from './qr-modules.ts';

/** A piece of paper with a code before a camera. Angles in degrees, lengths in pixels of the picture. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly modules: QrModules;
  /** Pixels a module where the paper is at its nearest to square. */
  readonly modulePx: number;
  /** Turned about the paper's upright axis: perspective. */
  readonly tilt: number;
  /** Turned in the picture's plane. */
  readonly roll: number;
  /** The code's middle. */
  readonly centre: readonly [number, number];
}

/** What 0 to 255 a camera of the scene's background, the paper and the ink gives before light and noise. */
const WALL = 96;
const PAPER = 214;
const INK = 38;

const QUIET_ZONE = 4;
/** A camera of 60° across sees 1280 px at 1108 px of focal length. */
const FOCAL_SHARE = 1108 / 1280;
/** Points a pixel in each direction: enough that a module's edge is grey, as a lens makes it. */
const OVERSAMPLE = 2;

/** The picture in grey, 0 to 255, row by row: the paper if the scene has one, else the wall alone. */
export function drawScene(scene: Scene, withPaper: boolean): Float32Array {
  const picture = new Float32Array(scene.width * scene.height);
  const paper = withPaper ? paperUnder(scene) : null;
  for (let y = 0; y < scene.height; y += 1) {
    for (let x = 0; x < scene.width; x += 1) {
      picture[y * scene.width + x] = averageAt(scene, paper, x, y);
    }
  }
  return picture;
}

type Paper = (x: number, y: number) => number | null;

function averageAt(scene: Scene, paper: Paper | null, x: number, y: number): number {
  let sum = 0;
  for (let sub = 0; sub < OVERSAMPLE ** 2; sub += 1) {
    const px = x + ((sub % OVERSAMPLE) + 0.5) / OVERSAMPLE;
    const py = y + (Math.floor(sub / OVERSAMPLE) + 0.5) / OVERSAMPLE;
    sum += paper?.(px, py) ?? wall(scene, px, py);
  }
  return sum / OVERSAMPLE ** 2;
}

/** A room: lighter to one side, with a few edges such as shelves and people have. */
function wall({ width, height }: Scene, x: number, y: number): number {
  const shelf = Math.floor((y / height) * 7) % 2 === 0 ? 14 : 0;
  const person = Math.abs(x / width - 0.24) < 0.09 ? -30 : 0;
  return WALL + (x / width) * 40 + shelf + person;
}

/**
 * The paper's grey under a point of the picture, null beside the paper. A ray through the point meets the tilted plane
 * of the paper, whose distance is such that a module there is `modulePx` wide.
 */
function paperUnder({ width, modules, modulePx, tilt, roll, centre }: Scene): Paper {
  const focal = FOCAL_SHARE * width;
  const distance = focal / modulePx;
  const [sinTilt, cosTilt] = [Math.sin((tilt * Math.PI) / 180), Math.cos((tilt * Math.PI) / 180)];
  const [sinRoll, cosRoll] = [Math.sin((roll * Math.PI) / 180), Math.cos((roll * Math.PI) / 180)];
  return (x, y) => {
    const [dx, dy] = [x - centre[0], y - centre[1]];
    const across = dx * cosRoll + dy * sinRoll;
    const down = dy * cosRoll - dx * sinRoll;
    const depth = focal * cosTilt - across * sinTilt;
    if (depth <= 0) return null;
    const column = (across * distance) / depth;
    const row = (down * (distance + column * sinTilt)) / focal;
    return paperAt(modules, column + modules.size / 2, row + modules.size / 2);
  };
}

/** In modules from the code's upper left corner. Below the code stand lines of print, as on a slip. */
function paperAt(modules: QrModules, column: number, row: number): number | null {
  const { size } = modules;
  const inCode = column >= 0 && column < size && row >= 0 && row < size;
  if (inCode) return modules.isDark(Math.floor(row), Math.floor(column)) ? INK : PAPER;
  const onPaper =
    column >= -QUIET_ZONE && column < size + QUIET_ZONE && row >= -QUIET_ZONE && row < size + 3 * QUIET_ZONE;
  if (!onPaper) return null;
  const print = row > size + QUIET_ZONE && Math.floor(row) % 2 === 0 && Math.floor(column * 1.7) % 5 !== 0;
  return print && column >= 0 && column < size ? INK + 40 : PAPER;
}
