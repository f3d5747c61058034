/**
 * An uncompressed video as Chromium's fake camera takes it (`--use-file-for-fake-video-capture`): YUV4MPEG2, 4:2:0, full
 * size luma from each frame, grey as colour.
 */
export function y4m(
  width: number,
  height: number,
  framesPerSecond: number,
  frames: Iterable<Uint8ClampedArray>,
): Uint8Array {
  const grey = new Uint8Array(2 * Math.ceil(width / 2) * Math.ceil(height / 2)).fill(128);
  const parts: Uint8Array[] = [
    ascii(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`),
  ];
  for (const frame of frames) parts.push(ascii('FRAME\n'), new Uint8Array(frame), grey);
  const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
