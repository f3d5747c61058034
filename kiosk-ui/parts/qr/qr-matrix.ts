import qrcode from 'qrcode-generator';

/** Rows of modules, dark is true, without the quiet zone. */
export type QrMatrix = readonly (readonly boolean[])[];

const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]*$/;

/**
 * The modules of a QR code in the smallest version that holds the text.
 * Upper-case text (a slip's address) takes the alphanumeric mode, which is a third smaller than bytes; anything else is bytes.
 * Level Q survives a quarter of the code being lost: paper gets folded, wet and printed faintly. Screens do with M.
 */
export function qrMatrix(text: string, level: 'M' | 'Q' = 'Q'): QrMatrix {
  const code = qrcode(0, level);
  code.addData(text, ALPHANUMERIC.test(text) ? 'Alphanumeric' : 'Byte');
  code.make();
  const size = code.getModuleCount();
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_module, column) => code.isDark(row, column)),
  );
}
