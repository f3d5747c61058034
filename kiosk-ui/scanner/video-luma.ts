import { type GreyFrame, greyFrameOf, greyFromRgba } from './grey-frame.ts';

/**
 * The grey picture of a camera's frame, in the decoding thread. `kept` is written over when the size is the same.
 * The frame stays the caller's to close. Throws when this browser can get at the pixels in neither way.
 */
export async function lumaOf(frame: VideoFrame, kept: GreyFrame | null): Promise<GreyFrame> {
  const { width, height } = frame.visibleRect ?? { width: frame.codedWidth, height: frame.codedHeight };
  const grey = greyFrameOf(kept, width, height);
  const layout = planesAfterHeader(frame.format, grey);
  if (layout === null) drawGrey(frame, grey);
  else await frame.copyTo(grey.buffer, { layout });
  return grey;
}

/**
 * Cameras deliver I420 or NV12: a plane of luma, then colour at half size. Laid behind the header, the luma is
 * where it must be with no copy of ours; the colour lands beyond the end of the file. Null: another format, or a
 * picture that lives on the graphics card.
 */
function planesAfterHeader(format: VideoPixelFormat | null, grey: GreyFrame): PlaneLayout[] | null {
  const luma = { offset: grey.headerLength, stride: grey.width };
  const chroma = grey.headerLength + grey.width * grey.height;
  const [halfWidth, halfHeight] = [Math.ceil(grey.width / 2), Math.ceil(grey.height / 2)];
  if (format === 'NV12') return [luma, { offset: chroma, stride: 2 * halfWidth }];
  if (format !== 'I420') return null;
  return [
    luma,
    { offset: chroma, stride: halfWidth },
    { offset: chroma + halfWidth * halfHeight, stride: halfWidth },
  ];
}

let canvas: OffscreenCanvas | null = null;

/** `willReadFrequently` keeps the canvas in memory: reading back from the graphics card is the dear part. */
function drawGrey(frame: VideoFrame, grey: GreyFrame): void {
  if (canvas === null || canvas.width !== grey.width || canvas.height !== grey.height) {
    canvas = new OffscreenCanvas(grey.width, grey.height);
  }
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (context === null) throw new Error('This browser gives no canvas to its threads.');
  context.drawImage(frame, 0, 0, grey.width, grey.height);
  greyFromRgba(context.getImageData(0, 0, grey.width, grey.height).data, grey);
}
