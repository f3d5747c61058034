import { useId, useState } from 'preact/hooks';
import type { Instant } from '#domain/time/civil-time';
import { useDesk } from '../frame/desk-context.ts';
import { fieldOf, momentOf } from '../import/office-date-time.ts';

/** A moment that is asked for; `unset` while the field is not whole, so that nothing is published with an older one. */
export type Moment = Instant | 'unset';

type MomentFieldProps = {
  label: string;
  /** What the field holds first; what is typed then is its own. */
  at: Moment;
  onChange: (at: Moment) => void;
  min?: Instant | undefined;
  max?: Instant | undefined;
};

/** A day and a time on the office's wall, whatever zone the phone is in; the zone stands beside the label. */
export function MomentField({ label, at, onChange, min, max }: MomentFieldProps) {
  const { board, speech } = useDesk();
  const { zone } = board.office;
  const id = useId();
  const [typed, setTyped] = useState(() => (at === 'unset' ? '' : fieldOf(at, zone)));
  const field = (moment: Instant | undefined) => (moment === undefined ? undefined : fieldOf(moment, zone));
  return (
    <div class="field">
      <label class="field__label" for={id}>{`${label} (${zone})`}</label>
      <input
        class="field__input"
        id={id}
        type="datetime-local"
        value={typed}
        min={field(min)}
        max={field(max)}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          onChange(momentOf(value, zone) ?? 'unset');
        }}
      />
      <p class="quiet" id={`${id}-hint`}>
        {at === 'unset' ? speech.staff.notices.dateMissing : speech.say.day(speech.say.date(at))}
      </p>
    </div>
  );
}
