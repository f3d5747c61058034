import { Icon } from '../icon/icon.tsx';
import { Told, type Words } from '../told/told.tsx';

type PromiseLineProps = {
  /** "Janji di bukti". */
  oldLabel: Words;
  /** The date on the slip: struck through where it no longer holds, never removed. */
  old: string;
  /** The old date still holds. */
  holds?: boolean | undefined;
  /** "perkiraan baru"; while no end is known "*Tanggal baru belum ada.* Kami beri". */
  label?: Words;
  /** The range, or "usai jaringan pulih". */
  now?: Words;
  /** A range of dates stands large, on a line of its own. */
  large?: boolean | undefined;
};

/** Letters of what stands in one line beside the old date. */
const A_LINE = 20;

/** An old promise and what holds now, in the opening under the shutter. */
export function PromiseLine({ oldLabel, old, holds, label, now, large }: PromiseLineProps) {
  return (
    <div class="promise-line" data-large={large ? '' : undefined}>
      <p class="promise-line__label promise-line__old-label">
        <Told>{oldLabel}</Told>
      </p>
      <p class="promise-line__old">{holds ? <b>{old}</b> : <s>{old}</s>}</p>
      {now ? (
        <>
          <Icon name="arrow" class="promise-line__arrow" />
          <p class="promise-line__label">
            <Told>{label}</Told>
          </p>
          <p
            class="promise-line__now"
            data-long={typeof now === 'string' && now.length > A_LINE ? '' : undefined}
          >
            <Told>{now}</Told>
          </p>
        </>
      ) : null}
    </div>
  );
}
