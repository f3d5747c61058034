import type { Place } from '#domain/office/place';
import type { FileReading, FileToRead } from './file-reading.ts';

/** Reads a file in the reading thread. A thread that dies (out of memory) had a file that is no text; one that never began is a dead network. */
export function readFile(file: Blob, places: readonly Place[]): Promise<FileReading> {
  const thread = new Worker(new URL('./csv.worker.ts', import.meta.url), {
    type: 'module',
    name: 'export-reader',
  });
  return new Promise<FileReading>((resolve) => {
    thread.addEventListener('message', (event: MessageEvent<FileReading>) => resolve(event.data));
    // Only what broke while running has something to say (HTML standard, 10.2.6).
    thread.addEventListener('error', ({ message }) =>
      resolve(
        message ? { kind: 'file-unreadable', fault: { kind: 'not-text' } } : { kind: 'reader-unreachable' },
      ),
    );
    thread.postMessage({ file, places } satisfies FileToRead);
  }).finally(() => thread.terminate());
}
