import { HOUR, MINUTE } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { MomentField } from '../outage/moment-field.tsx';
import type { Span } from './announcement-draft.ts';

type SpanFieldsProps = { span: Span; onChange: (span: Partial<Span>) => void };

/** From when and until when: now or a moment, and until a moment or until somebody ends it. */
export function SpanFields({ span, onChange }: SpanFieldsProps) {
  const { now, speech } = useDesk();
  const { announce: words, endsAt } = noticeSheetsWords(speech.lang);
  const { startsAt } = speech.staff.notices;
  const thisMinute = Math.floor(now / MINUTE) * MINUTE;
  const from = typeof span.startsAt === 'number' ? span.startsAt : thisMinute;
  return (
    <div class="stack">
      <Choice
        name="begins"
        question={startsAt}
        columns={2}
        options={[
          { value: 'now', label: words.begins.now },
          { value: 'later', label: words.begins.later },
        ]}
        chosen={span.startsAt === null ? 'now' : 'later'}
        onChoose={(value) => onChange({ startsAt: value === 'now' ? null : thisMinute + HOUR })}
      />
      {span.startsAt === null ? null : (
        <MomentField label={startsAt} at={span.startsAt} onChange={(at) => onChange({ startsAt: at })} />
      )}
      <Choice
        name="ends"
        question={endsAt}
        columns={2}
        options={[
          { value: 'at', label: words.ends.at },
          { value: 'open', label: words.ends.open },
        ]}
        chosen={span.endsAt === null ? 'open' : 'at'}
        onChoose={(value) => onChange({ endsAt: value === 'open' ? null : from + 2 * HOUR })}
      />
      {span.endsAt === null ? null : (
        <MomentField label={endsAt} at={span.endsAt} onChange={(at) => onChange({ endsAt: at })} />
      )}
    </div>
  );
}
