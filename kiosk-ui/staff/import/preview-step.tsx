import { useId, useState } from 'preact/hooks';
import type { ExportContents } from '#domain/slips/export-reading';
import { stage } from '#domain/slips/stage';
import { Key } from '../../parts/key/key.tsx';
import { Told } from '../../parts/told/told.tsx';
import { importWords } from '../../words/import-words.ts';
import { sayPlaceId } from '../../words/say-place.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';
import { Sheet } from '../frame/sheet.tsx';
import { Counts } from './counts.tsx';
import { BrokenLines, RepeatedLines, UnknownNames } from './preview-remarks.tsx';

type PreviewStepProps = {
  contents: ExportContents;
  onGo: () => void;
  onBack: () => void;
  onClose: () => void;
};

/** What the file holds, before anything of it leaves the device. Broken rows are left out only by a tick of the clerk's own. */
export function PreviewStep({ contents, onGo, onBack, onClose }: PreviewStepProps) {
  const { board, speech } = useDesk();
  const { staff, lang } = speech;
  const words = importWords(speech.lang).preview;
  const id = useId();
  const [leaveOut, setLeaveOut] = useState(false);
  const { rows, broken, byStage, byKelurahan, elsewhere, titles } = contents;
  const count = (number: number): string => sayCount(number, lang);
  const stages = stage.options
    .filter((one) => byStage[one] !== undefined)
    .map((one) => ({ name: importWords(speech.lang).stage[one], rows: byStage[one] ?? 0 }));
  const halls = [
    ...byKelurahan.map(({ place, rows: here }) => ({
      name: sayPlaceId(place, board.office, speech.public),
      rows: here,
    })),
    ...(elsewhere > 0 ? [{ name: words.elsewhere, rows: elsewhere }] : []),
  ];
  const ready = rows.length > 0 && (broken.length === 0 || leaveOut);
  return (
    <Sheet
      key="preview"
      title={words.title}
      line={words.rows(count(rows.length))}
      aside={
        <button class="link" type="button" onClick={onBack}>
          {staff.keys.back}
        </button>
      }
      closeLabel={staff.keys.close}
      onClose={onClose}
      decision={
        broken.length > 0 && rows.length > 0 ? (
          <label class="tick" for={id}>
            <input
              id={id}
              type="checkbox"
              checked={leaveOut}
              onChange={(event) => setLeaveOut(event.currentTarget.checked)}
            />
            <span>
              <b>{words.leaveOut(broken.length)}</b>
              <span class="quiet">{words.leaveOutWhy}</span>
            </span>
          </label>
        ) : undefined
      }
      desk={
        <Key
          big
          icon="file"
          label={rows.length === 0 ? words.nothingLeft : words.go(count(rows.length))}
          onPress={onGo}
          disabled={!ready}
        />
      }
    >
      <BrokenLines broken={broken} titles={titles} />
      <RepeatedLines repeated={contents.repeated} />
      <UnknownNames label={words.unknownCodes} names={contents.unknownCodes} />
      <UnknownNames label={words.unknownKelurahan} names={contents.unknownKelurahan} />
      <div class="preview__counts">
        <Counts heading={words.byStage} counts={stages} total={rows.length} />
        <Counts heading={words.byKelurahan} counts={halls} total={rows.length} />
      </div>
      <section>
        <h3 class="label">{words.columns}</h3>
        <ul class="quiet">
          {Object.entries(titles).map(([field, title]) => (
            <li key={field}>
              <Told>{words.column(fieldName(field, importWords(speech.lang).field), title)}</Told>
            </li>
          ))}
        </ul>
      </section>
    </Sheet>
  );
}

function fieldName(field: string, names: Record<string, string>): string {
  return names[field] ?? field;
}
