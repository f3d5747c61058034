import { importWords } from '../../words/import-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';

type CountsProps = {
  heading: string;
  counts: readonly { name: string; rows: number }[];
  total: number;
};

/** Lines shown before the rest folds: a phone's screen of them. */
const SHOWN = 12;

/** How many rows of each kind, with a bar that says the same to the eye. */
export function Counts({ heading, counts, total }: CountsProps) {
  const { speech } = useDesk();
  const shown = counts.slice(0, counts.length > SHOWN + 1 ? SHOWN : counts.length);
  const rest = counts.slice(shown.length);
  return (
    <section>
      <h3 class="label">{heading}</h3>
      <CountLines counts={shown} total={total} />
      {rest.length > 0 ? (
        <details class="more-lines">
          <summary>{importWords(speech.lang).preview.andMore(rest.length)}</summary>
          <CountLines counts={rest} total={total} />
        </details>
      ) : null}
    </section>
  );
}

function CountLines({ counts, total }: Pick<CountsProps, 'counts' | 'total'>) {
  const { speech } = useDesk();
  return (
    <ul class="counts">
      {counts.map(({ name, rows }) => (
        <li key={name} class="counts__line">
          <span class="counts__number">{sayCount(rows, speech.lang)}</span>
          <span class="counts__name">{name}</span>
          <svg
            class="counts__bar"
            viewBox="0 0 100 1"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <path d={`M0 0h${(rows / Math.max(1, total)) * 100}v1H0z`} />
          </svg>
        </li>
      ))}
    </ul>
  );
}
