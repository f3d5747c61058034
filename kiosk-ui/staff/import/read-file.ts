import type { Place } from '#domain/office/place';
import type { FileReading, FileToRead } from './file-reading.ts';

/** Reads a file in the reading thread. A thread that dies (out of memory, a file gone meanwhile) is a file that is no text. */
export function readFile(file: Blob, places: readonly Place[]): Promise<FileReading> {
  const thread = new Worker(new URL('./csv.worker.ts', import.meta.url), {
    type: 'module',
    name: 'export-reader',
  });
  return new Promise<FileReading>((resolve) => {
    thread.addEventListener('message', (event: MessageEvent<FileReading>) => resolve(event.data));
    thread.addEventListener('error', () => resolve({ kind: 'file-unreadable', fault: { kind: 'not-text' } }));
    thread.postMessage({ file, places } satisfies FileToRead);
  }).finally(() => thread.terminate());
}
