/** What a cheap camera does to a picture. */
export interface Lens {
  /** Standard deviation of the blur, in pixels. */
  readonly blur: number;
  /** Standard deviation of the noise, in steps of 255. */
  readonly noise: number;
  /** 1 as it is; 0.5 half the light. */
  readonly brightness: number;
}

/** Blur, then light (once a scene). */
export function throughLens(picture: Float32Array, width: number, lens: Lens): Float32Array {
  const height = picture.length / width;
  const kernel = gaussian(lens.blur);
  const across = blurred(picture, kernel, width, height, 1, width);
  const both = blurred(across, kernel, height, width, width, 1);
  return both.map((grey) => grey * lens.brightness);
}

/** Noise, in whole steps (once a frame: the noise differs from frame to frame). */
export function onSensor(picture: Float32Array, noise: number, normal: () => number): Uint8ClampedArray {
  const frame = new Uint8ClampedArray(picture.length);
  for (let at = 0; at < frame.length; at += 1) frame[at] = (picture[at] ?? 0) + noise * normal();
  return frame;
}

function gaussian(sigma: number): readonly number[] {
  if (sigma <= 0) return [1];
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** One direction of a separable blur: `lines` of `length` points, `step` apart; edges repeat. */
function blurred(
  picture: Float32Array,
  kernel: readonly number[],
  length: number,
  lines: number,
  step: number,
  lineStep: number,
): Float32Array {
  const result = new Float32Array(picture.length);
  const reach = (kernel.length - 1) / 2;
  for (let line = 0; line < lines; line += 1) {
    for (let at = 0; at < length; at += 1) {
      let sum = 0;
      for (let k = -reach; k <= reach; k += 1) {
        const from = Math.min(length - 1, Math.max(0, at + k));
        sum += (picture[line * lineStep + from * step] ?? 0) * (kernel[k + reach] ?? 0);
      }
      result[line * lineStep + at * step] = sum;
    }
  }
  return result;
}
