import { isRefusal } from '#domain/ledger/refusal';
import { nameIn } from '../../words/lang.ts';
import { sayScope } from '../../words/say-scope.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { foretell } from '../act/foretell.ts';
import type { Acting } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { FieldRow } from '../frame/field-row.tsx';
import { ForetoldWindow } from '../frame/foretold-window.tsx';
import { screensTold } from '../frame/screens-told.ts';
import { Sheet } from '../frame/sheet.tsx';
import { effectsTold } from './effects-told.ts';
import { NextNewsChoice } from './next-news-choice.tsx';
import { askOpenField, OpenFields } from './open-fields.tsx';
import type { Detail } from './outage-draft.ts';
import { effectsAt, type OutageDraft, outageOf, startOf } from './outage-draft.ts';
import { PreviewHead } from './preview-head.tsx';
import { filledText, freeTextOf, unfilledIn } from './template-text.ts';

type ReviewStepProps = {
  draft: OutageDraft;
  acting: Acting;
  onChange: (changed: Partial<OutageDraft>) => void;
  onDetail: (detail: Detail | 'preview') => void;
  onAnotherTemplate: () => void;
  onPublish: () => void;
  onClose: () => void;
};

/** One look before publishing: the window as people will see it, and when they hear more. */
export function ReviewStep(props: ReviewStepProps) {
  const { draft, acting, onChange, onDetail, onAnotherTemplate, onPublish, onClose } = props;
  const { actor, board, place, now, screens, speech } = useDesk();
  const { staff, say } = speech;
  const words = staff.outage;
  const startedAt = startOf(draft.start, board.office, place, now);
  const foretold = foretell(board, actor, outageOf(draft, board.office, place, now), now);
  const since =
    draft.start === 'just-now'
      ? `${words.since(say.clock(startedAt))}, ${words.justNow}`
      : words.since(say.moment(startedAt, now));
  const text = freeTextOf(filledText(draft.text, draft.fields, board.office.zone));
  const open = unfilledIn(draft.text, draft.fields).length > 0;
  // What is missing is asked for where it is given; all else is the Desk's to decide.
  const reachesMore = actor.places === null || actor.places.length > 1;
  const publish = (): void => {
    if (open) return askOpenField();
    if (draft.start === 'unset') return onDetail('start');
    if (!isRefusal(foretold)) return onPublish();
    if (foretold.refused === 'outage-needs-effects') return onDetail('effects');
    return foretold.refused === 'text-missing' ? onDetail('text') : onPublish();
  };
  const where = sayScope(draft.scope, board.office, staff.notices.scope, speech.public);
  return (
    <Sheet
      over={words.label}
      title={nameIn(draft.title, speech.lang)}
      line={since}
      aside={
        <button class="link" type="button" onClick={onAnotherTemplate}>
          {words.change}
        </button>
      }
      closeLabel={staff.keys.close}
      onClose={onClose}
      decision={
        <NextNewsChoice minutes={draft.nextMinutes} onChoose={(nextMinutes) => onChange({ nextMinutes })} />
      }
      desk={
        <ActKey
          acting={acting}
          icon="tick"
          label={words.publish}
          onPress={publish}
          line={words.goesTo(screensTold(draft.scope, { actor, screens }))}
        />
      }
    >
      <ActTrouble acting={acting} />
      <OpenFields text={draft.text} values={draft.fields} onChange={(fields) => onChange({ fields })} />
      {open ? (
        <p class="quiet">{staff.notices.fillFirst}</p>
      ) : (
        <>
          <PreviewHead label={words.preview} onOpen={() => onDetail('preview')} />
          <ForetoldWindow foretold={foretold} />
        </>
      )}
      <FieldRow
        label={words.rows.effects}
        value={effectsTold(effectsAt(draft.effects, board.office, draft.scope), board.office, speech)}
        change={staff.keys.change}
        onChange={() => onDetail('effects')}
      />
      <FieldRow
        label={words.rows.start}
        value={since}
        change={staff.keys.change}
        onChange={() => onDetail('start')}
      />
      {reachesMore ? (
        <FieldRow
          label={words.rows.scope}
          value={where}
          change={staff.keys.change}
          onChange={() => onDetail('scope')}
        />
      ) : null}
      <FieldRow
        label={words.rows.advice}
        value={draft.advice === null ? staff.notices.noAdvice : speech.public.board.advice[draft.advice]}
        change={staff.keys.change}
        onChange={() => onDetail('advice')}
      />
      <FieldRow
        label={words.rows.text}
        value={text ? text.id : words.noText}
        change={staff.keys.change}
        onChange={() => onDetail('text')}
      />
    </Sheet>
  );
}
