import { readExport } from '#domain/slips/export-reading';
import type { FileReading, FileToRead } from './file-reading.ts';
import { decodeText, readCsv } from './read-csv.ts';

/** Reads one export in a thread of its own: a phone stays awake to the thumb, and what is personal never leaves here. */
self.addEventListener('message', async (event: MessageEvent<FileToRead>) => {
  // A file taken away since it was chosen, or too much for this device: told, or the page would wait for ever.
  self.postMessage(await read(event.data).catch((): FileReading => UNREADABLE));
});

const UNREADABLE: FileReading = { kind: 'file-unreadable', fault: { kind: 'not-text' } };

async function read({ file, places }: FileToRead): Promise<FileReading> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (typeof text !== 'string') return { kind: 'file-unreadable', fault: text };
  const lines = readCsv(text);
  return 'kind' in lines ? { kind: 'file-unreadable', fault: lines } : readExport(lines, places);
}
