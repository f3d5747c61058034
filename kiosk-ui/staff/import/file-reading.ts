import type { Place } from '#domain/office/place';
import type { ExportReading } from '#domain/slips/export-reading';
import type { FileFault } from './read-csv.ts';

/** What the reading thread is given. */
export interface FileToRead {
  file: Blob;
  places: readonly Place[];
}

/** What comes back: rows to import, counts and reasons. Names and NIK stay in the thread, which ends after it. */
export type FileReading =
  | ExportReading
  | { kind: 'file-unreadable'; fault: FileFault }
  /** The thread's own script did not come: the file may be all right. */
  | { kind: 'reader-unreachable' };
