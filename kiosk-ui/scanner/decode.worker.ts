import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { decodeFrame, type Sight } from './decode-frame.ts';
import { type Pass, passesFor } from './decode-passes.ts';
import type { FromDecoder, Grab, ToDecoder } from './decoder-messages.ts';
import { type GreyFrame, greyFrameOf, greyFromRgba } from './grey-frame.ts';
import { lumaOf } from './video-luma.ts';

let host = '';
let misses = 0;
let kept: GreyFrame | null = null;

const answer = (message: FromDecoder) => postMessage(message);

/** Left alone, zxing-wasm fetches its WASM from a public CDN: a kiosk must start with no network, and asks nobody else. */
async function open(): Promise<FromDecoder> {
  await prepareZXingModule({ overrides: { locateFile: () => wasmUrl }, fireImmediately: true });
  return { kind: 'ready' };
}

async function greyOf(grab: Grab): Promise<GreyFrame> {
  if (grab.kind === 'video-frame') return lumaOf(grab.frame, kept);
  const grey = greyFrameOf(kept, grab.width, grab.height);
  greyFromRgba(grab.rgba, grey);
  return grey;
}

async function textsIn(grey: GreyFrame, { options }: Pass): Promise<readonly string[]> {
  const found = await readBarcodes(grey.file, options);
  // Not asked for codes with errors, zxing has one left to tell of: that it could not take the picture (no memory).
  const refused = found.find(({ isValid }) => !isValid);
  if (refused !== undefined) throw new Error(refused.error);
  return found.map(({ text }) => text);
}

async function look(grey: GreyFrame): Promise<Sight | null> {
  const sight = await decodeFrame((pass) => textsIn(grey, pass), passesFor(misses), host);
  misses = sight === null ? misses + 1 : 0;
  return sight;
}

async function read(grab: Grab): Promise<FromDecoder> {
  try {
    kept = await greyOf(grab);
  } catch {
    return { kind: 'frame-unusable' };
  } finally {
    // A frame left open keeps one of the camera's few buffers: after some ten of them the picture stands still.
    if (grab.kind === 'video-frame') grab.frame.close();
  }
  return { kind: 'seen', sight: await look(kept) };
}

addEventListener('message', (event: MessageEvent<ToDecoder>) => {
  const message = event.data;
  if (message.kind === 'open') host = message.host;
  const work = message.kind === 'open' ? open() : read(message);
  // Whatever breaks in here (no WASM, no memory, an abort inside the engine) is answered; the page starts a new thread.
  work.then(answer, () => answer({ kind: 'failed' }));
});
