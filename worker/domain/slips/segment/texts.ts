import type { BitReader } from './bit-reader.ts';
import type { BitWriter } from './bit-writer.ts';

/** One text: its length in UTF-16 units, then the units, 7 bits each where all are ASCII, else 16. Any string survives. */
export function writeText(writer: BitWriter, text: string): void {
  const width = /^[\0-\x7f]*$/.test(text) ? 7 : 16;
  writer.writeGamma(text.length);
  writer.write(width === 7 ? 0 : 1, 1);
  for (let i = 0; i < text.length; i++) writer.write(text.charCodeAt(i), width);
}

export function readText(reader: BitReader): string {
  const length = reader.readGamma();
  const width = reader.bit() === 0 ? 7 : 16;
  let text = '';
  for (let i = 0; i < length && !reader.overrun; i++) text += String.fromCharCode(reader.read(width));
  return text;
}

export function writeTexts(writer: BitWriter, texts: readonly string[]): void {
  writer.writeGamma(texts.length);
  for (const text of texts) writeText(writer, text);
}

export function readTexts(reader: BitReader): string[] {
  const count = reader.readGamma();
  const texts: string[] = [];
  while (texts.length < count && !reader.overrun) texts.push(readText(reader));
  return texts;
}
