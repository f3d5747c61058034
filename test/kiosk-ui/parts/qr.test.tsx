import { expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { Qr } from '../../../kiosk-ui/parts/qr/qr.tsx';
import { qrMatrix } from '../../../kiosk-ui/parts/qr/qr-matrix.ts';
import { shown } from './shown.ts';

const SLIP = 'HTTPS://KABAR.EXAMPLE.GO.ID/S/K7QF9M2X4TRB8WZ4';

/** The drawing as a camera that sees nothing else would see it. */
async function photographed(svg: SVGElement): Promise<ImageData> {
  const drawn = svg.cloneNode(true);
  if (!(drawn instanceof SVGElement)) throw new Error('no drawing');
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawn.setAttribute('width', '400');
  drawn.setAttribute('height', '400');
  for (const part of ['paper', 'modules']) {
    const from = svg.querySelector(`.qr__${part}`);
    if (from) drawn.querySelector(`.qr__${part}`)?.setAttribute('fill', getComputedStyle(from).fill);
  }
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(drawn.outerHTML)}`;
  await picture.decode();
  const pen = new OffscreenCanvas(400, 400).getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, 400, 400);
}

test.each(['light', 'dark', 'contrast'] as const)(
  'a code drawn in the theme %s is read back',
  async (theme) => {
    await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
    const host = await shown(<Qr matrix={qrMatrix(SLIP)} label="Kode" />, { theme });
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('no drawing');
    const found = await readBarcodes(await photographed(svg), { formats: ['QRCode'] });
    expect(found.map(({ text }) => text)).toEqual([SLIP]);
  },
);

test('an upper-case address takes the alphanumeric mode: a smaller code than the same in bytes', () => {
  expect(qrMatrix(SLIP).length).toBeLessThan(qrMatrix(SLIP.toLowerCase()).length);
  expect(qrMatrix(SLIP).length).toBe(29);
});

test('a screen spoils less than paper does: level M takes fewer modules than level Q', () => {
  const address = 'https://kabar.example.go.id/pengumuman?tempat=cipocok-jaya';
  expect(qrMatrix(address, 'M').length).toBeLessThan(qrMatrix(address, 'Q').length);
});
