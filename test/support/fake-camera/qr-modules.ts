import qrcode from 'qrcode-generator';

/** A QR code's square of modules, without its quiet zone: dark or not, row by row. */
export interface QrModules {
  readonly size: number;
  isDark(row: number, column: number): boolean;
}

/** As slips are printed: level Q; capitals and digits in alphanumeric mode (a slip's address: version 3, 29 modules). */
export function qrModules(text: string): QrModules {
  const code = qrcode(0, 'Q');
  code.addData(text, /^[0-9A-Z $%*+\-./:]*$/.test(text) ? 'Alphanumeric' : 'Byte');
  code.make();
  return { size: code.getModuleCount(), isDark: (row, column) => code.isDark(row, column) };
}
