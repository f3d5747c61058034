import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Told, type Words } from '../told/told.tsx';

type ActProps = {
  /** What you do, as an imperative with a place: "Titipkan berkas di Loket 3". */
  imperative: Words;
  icon?: IconName | undefined;
  /** One or two lines: why, and the condition before the promise. */
  why?: Words;
  /** A QR to take along, left of the words. */
  aside?: ComponentChildren;
  level?: 2 | 3 | undefined;
};

/** Blue is you: the block that says what the reader does. */
export function Act({ imperative, icon, why, aside, level = 2 }: ActProps) {
  const Heading = `h${level}` as const;
  return (
    <section class="act" data-aside={aside ? '' : undefined}>
      {aside ? <div class="act__aside">{aside}</div> : null}
      <div class="act__words">
        <Heading class="act__imperative">
          {icon ? <Icon name={icon} class="act__icon" /> : null}
          <span>
            <Told>{imperative}</Told>
          </span>
        </Heading>
        {why ? (
          <p class="act__why">
            <Told>{why}</Told>
          </p>
        ) : null}
      </div>
    </section>
  );
}
