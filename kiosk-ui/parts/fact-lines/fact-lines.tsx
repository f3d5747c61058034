import { Icon, type IconName } from '../icon/icon.tsx';
import { Told, type Words } from '../told/told.tsx';

export type Fact = {
  icon: IconName;
  /** "Buka hari ini", "Bawa", "Sesudah itu". */
  label: Words;
  value: Words;
};

type FactLinesProps = {
  facts: readonly Fact[];
  /** Three facts or fewer may stand large on a kiosk; words shorten before they shrink. */
  large?: boolean | undefined;
};

/** Where and when, and what happens next: a drawing, a quiet label, and the fact itself. */
export function FactLines({ facts, large }: FactLinesProps) {
  return (
    <dl class="fact-lines" data-large={large ? '' : undefined}>
      {facts.map((fact) => (
        <div class="fact-lines__row">
          <Icon name={fact.icon} class="fact-lines__icon" />
          <dt class="fact-lines__label">
            <Told>{fact.label}</Told>
          </dt>
          <dd class="fact-lines__value">
            <Told>{fact.value}</Told>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The registry's own word for a stage, small and last: it is for the clerk. */
export function ForStaff({ children }: { children: Words }) {
  return (
    <p class="for-staff">
      <Told>{children}</Told>
    </p>
  );
}
