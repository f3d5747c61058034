import type { BrokenLine, ExportContents } from '#domain/slips/export-reading';
import { Told } from '../../parts/told/told.tsx';
import { importWords } from '../../words/import-words.ts';
import { useDesk } from '../frame/desk-context.ts';

/** As many as people can mend by hand; a file with more is mended where it came from. */
const LISTED_MAX = 200;

type BrokenLinesProps = { broken: readonly BrokenLine[]; titles: ExportContents['titles'] };

/** Every broken row by its line, with each reason and the column it stands in. What stands there is not repeated. */
export function BrokenLines({ broken, titles }: BrokenLinesProps) {
  const { speech } = useDesk();
  const words = importWords(speech.lang);
  if (broken.length === 0) return null;
  const reasons = (line: BrokenLine): string =>
    line.reasons
      .map(({ fault, field }) => {
        const title = field === null ? undefined : titles[field];
        return title ? words.preview.inColumn(words.rowFault[fault], title) : words.rowFault[fault];
      })
      .join('; ');
  return (
    <section class="remark" data-kind="broken">
      <h3 class="remark__title">{words.preview.broken(broken.length)}</h3>
      <ul>
        {broken.slice(0, LISTED_MAX).map((line) => (
          <li key={line.line}>
            <Told>{words.preview.brokenLine(line.line, reasons(line))}</Told>
          </li>
        ))}
      </ul>
      {broken.length > LISTED_MAX ? <p>{words.preview.andMore(broken.length - LISTED_MAX)}</p> : null}
    </section>
  );
}

export function RepeatedLines({ repeated }: Pick<ExportContents, 'repeated'>) {
  const { speech } = useDesk();
  const words = importWords(speech.lang).preview;
  if (repeated.length === 0) return null;
  const lines = repeated.slice(0, LISTED_MAX).map(({ line, earlier }) => words.repeatedLine(line, earlier));
  return (
    <section class="remark">
      <p>{words.repeated(repeated.length)}</p>
      <p class="quiet">{lines.join(', ')}.</p>
    </section>
  );
}

/** Names the office does not know: kept, and told. */
export function UnknownNames({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <section class="remark">
      <p>{label}</p>
      <ul>
        {names.slice(0, LISTED_MAX).map((name) => (
          <li key={name}>
            <b>{name}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
