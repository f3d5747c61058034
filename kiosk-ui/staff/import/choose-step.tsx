import { useId, useState } from 'preact/hooks';
import type { ExportContents } from '#domain/slips/export-reading';
import { IMPORT_ROWS_MAX } from '#domain/slips/import-wire';
import { civilAt, type Instant } from '#domain/time/civil-time';
import { Key } from '../../parts/key/key.tsx';
import { Row } from '../../parts/row/row.tsx';
import { Told } from '../../parts/told/told.tsx';
import { importWords } from '../../words/import-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';
import { Sheet } from '../frame/sheet.tsx';
import { type Fault, FileTrouble } from './file-trouble.tsx';
import { fieldOf, momentOf } from './office-date-time.ts';
import { readFile } from './read-file.ts';

type ChooseStepProps = {
  onRead: (contents: ExportContents, asOf: Instant) => void;
  onClose: () => void;
};

/** The file, and when SIAK wrote it. Reading happens in this device; only what a slip needs comes out of it. */
export function ChooseStep({ onRead, onClose }: ChooseStepProps) {
  const { board, batches, now, speech } = useDesk();
  const { staff, say } = speech;
  const words = importWords(speech.lang);
  const { zone } = board.office;
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [when, setWhen] = useState(() => fieldOf(now, zone));
  const [reading, setReading] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const asOf = momentOf(when, zone);
  const newest = batches[0];

  const read = async (): Promise<void> => {
    if (!file || asOf === null || reading) return;
    setFault(null);
    setReading(true);
    const result = await readFile(file, board.office.places);
    setReading(false);
    if (result.kind !== 'read') return setFault(result);
    if (result.contents.rows.length > IMPORT_ROWS_MAX) return setFault({ kind: 'too-many' });
    onRead(result.contents, asOf);
  };
  return (
    <Sheet
      key="choose"
      title={words.title}
      line={words.line}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <Key
          big
          icon="file"
          label={reading ? words.reading : words.read}
          onPress={() => void read()}
          disabled={!file || asOf === null || reading}
        />
      }
    >
      <div role="alert">{fault ? <FileTrouble fault={fault} /> : null}</div>
      <div class="field">
        <input
          class="heard file-input"
          id={`${id}-file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={(event) => {
            setFault(null);
            setFile(event.currentTarget.files?.[0] ?? null);
          }}
        />
        <label class="plate file-plate" for={`${id}-file`}>
          <span>{file ? <Told>{words.fileChosen(file.name.replaceAll('*', ' '))}</Told> : words.file}</span>
        </label>
      </div>
      <div class="field">
        <label class="field__label" for={`${id}-when`}>
          {words.asOf}
        </label>
        <input
          class="field__input"
          id={`${id}-when`}
          type="datetime-local"
          value={when}
          max={fieldOf(now, zone)}
          aria-describedby={`${id}-why`}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
        <p class="quiet" id={`${id}-why`}>
          {asOf === null ? words.asOfMissing : words.asOfWhy}
        </p>
      </div>
      <Row
        icon="clock"
        headline={words.latest}
        line={
          newest
            ? words.batch(say.day(civilAt(newest.asOf, zone).date), sayCount(newest.rows, speech.lang))
            : words.none
        }
      />
    </Sheet>
  );
}
