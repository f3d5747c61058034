import type { Instant } from '#domain/time/civil-time';
import { MINUTE } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import type { Words } from '../../parts/told/told.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { type Moment, MomentField } from './moment-field.tsx';
import { STARTS, type Start, startOf } from './outage-draft.ts';

type StartChoiceProps = {
  question: Words;
  start: Start | Moment;
  onChange: (start: Start | Moment) => void;
};

/** Since when: the usual answers with their hour, or a moment of one's own. */
export function StartChoice({ question, start, onChange }: StartChoiceProps) {
  const { board, place, now, speech } = useDesk();
  const words = speech.staff.outage;
  const usual: { value: Start | 'own'; label: string; line?: string }[] = STARTS.map((one) => ({
    value: one,
    label: words.start[one],
    line: speech.say.clock(startOf(one, board.office, place, now)),
  }));
  const own = typeof start === 'number' || start === 'unset';
  return (
    <div class="stack">
      <Choice
        name="start"
        question={question}
        columns={2}
        options={[...usual, { value: 'own', label: speech.staff.notices.ownTime }]}
        chosen={own ? 'own' : start}
        onChoose={(value) =>
          onChange(value === 'own' ? wholeMinute(startOf(start, board.office, place, now)) : value)
        }
      />
      {own ? (
        <MomentField label={speech.staff.notices.startsAt} at={start} max={now} onChange={onChange} />
      ) : null}
    </div>
  );
}

/** A field of hours and minutes holds no seconds. */
function wholeMinute(at: Instant): Instant {
  return Math.floor(at / MINUTE) * MINUTE;
}
