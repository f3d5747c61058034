import { Icon } from '../../parts/icon/icon.tsx';
import { Told } from '../../parts/told/told.tsx';
import { importWords } from '../../words/import-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { FileReading } from './file-reading.ts';

/** Why nothing of a file can be imported. */
export type Fault = Exclude<FileReading, { kind: 'read' }> | { kind: 'too-many' };

/** A file refused whole, with what to mend in it. */
export function FileTrouble({ fault }: { fault: Fault }) {
  const { speech } = useDesk();
  const { session } = speech.staff;
  const { fault: words, field } = importWords(speech.lang);
  const told = (): string => {
    switch (fault.kind) {
      case 'columns-missing':
        return words.columns;
      case 'file-unreadable':
        return fault.fault.kind === 'quotes-broken'
          ? words.quotes(fault.fault.line)
          : words[fault.fault.kind];
      case 'reader-unreachable':
        return `${session.unreachable}. ${session.unreachableWhy}`;
      default:
        return words[fault.kind];
    }
  };
  return (
    <div class="trouble" data-kind="refused">
      <Icon name="warning" />
      <div class="trouble__words">
        <p>
          <Told>{told()}</Told>
        </p>
        {fault.kind === 'columns-missing' ? (
          <>
            <ul class="trouble__list">
              {fault.fields.map((one) => (
                <li key={one}>{field[one]}</li>
              ))}
            </ul>
            <p>{words.columnsHow}</p>
          </>
        ) : null}
      </div>
    </div>
  );
}
