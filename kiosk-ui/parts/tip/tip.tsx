import { SlipDrawing } from '../slip-drawing/slip-drawing.tsx';
import { Told, type Words } from '../told/told.tsx';

export type TipKind = 'flat' | 'fingers' | 'torn';

type TipProps = { kind: TipKind; headline: Words; line: Words };

function TipDrawing({ kind }: { kind: TipKind }) {
  return (
    <div class="tip__drawing">
      <SlipDrawing torn={kind === 'torn'} showsCode={kind === 'torn'} class="tip__slip" />
      {kind === 'flat' ? (
        <svg class="tip__distance" viewBox="0 0 40 180" aria-hidden="true" focusable="false">
          <path d="M20 6v168M6 22L20 6l14 16M6 158l14 16 14-16" />
        </svg>
      ) : null}
      {kind === 'fingers' ? (
        <svg class="tip__hand" viewBox="0 0 180 86" aria-hidden="true" focusable="false">
          <path d="M4 80L34 20q4-14 22-14h58q12 0 12 13 0 11-12 11h-20 66q14 0 14 12t-14 12h-40l-22 26z" />
        </svg>
      ) : null}
    </div>
  );
}

/** One way to hold the slip so that it reads. */
export function Tip({ kind, headline, line }: TipProps) {
  return (
    <li class="tip" data-kind={kind}>
      <TipDrawing kind={kind} />
      <p class="tip__headline">
        <Told>{headline}</Told>
      </p>
      <p class="tip__line">
        <Told>{line}</Told>
      </p>
    </li>
  );
}

/** The tips side by side. */
export function Tips({ tips }: { tips: readonly TipProps[] }) {
  return (
    <ol class="tips">
      {tips.map((tip) => (
        <Tip {...tip} />
      ))}
    </ol>
  );
}
