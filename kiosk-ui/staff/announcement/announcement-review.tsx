import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Refusal } from '#domain/ledger/refusal';
import type { Instant } from '#domain/time/civil-time';
import { nameIn } from '../../words/lang.ts';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { sayScope } from '../../words/say-scope.ts';
import { sayEnd, sayWindow } from '../../words/say-window.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import type { Acting } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { FieldRow } from '../frame/field-row.tsx';
import { screensTold } from '../frame/screens-told.ts';
import { Sheet } from '../frame/sheet.tsx';
import { effectsTold } from '../outage/effects-told.ts';
import { askOpenField, OpenFields } from '../outage/open-fields.tsx';
import { effectsAt } from '../outage/outage-draft.ts';
import { PreviewHead } from '../outage/preview-head.tsx';
import { filledText, freeTextOf, unfilledIn } from '../outage/template-text.ts';
import type { AnnouncementDetail, AnnouncementDraft } from './announcement-draft.ts';
import { ReadingCard } from './reading-card.tsx';

type AnnouncementReviewProps = {
  draft: AnnouncementDraft;
  foretold: BoardSnapshot | Refusal;
  /** When it is first shown. */
  at: Instant;
  acting: Acting;
  onChange: (changed: Partial<AnnouncementDraft>) => void;
  onDetail: (detail: AnnouncementDetail | 'preview') => void;
  onAnother: () => void;
  onPublish: () => void;
  onClose: () => void;
};

/** One look before publishing: how people will read it, when, where, and what it does to the services. */
export function AnnouncementReview(props: AnnouncementReviewProps) {
  const { draft, foretold, at, acting, onChange, onDetail, onAnother, onPublish, onClose } = props;
  const { actor, board, now, screens, speech } = useDesk();
  const { staff, say } = speech;
  const { outage, notices, keys } = staff;
  const words = noticeSheetsWords(speech.lang).announce;
  const { office } = board;
  const text = freeTextOf(filledText(draft.text, draft.fields, office.zone));
  const open = unfilledIn(draft.text, draft.fields).length > 0;
  const effects = effectsAt(draft.effects, office, draft.scope);
  // What is missing is asked for where it is given; all else is the Desk's to decide.
  const publish = (): void => {
    if (text === null) return onDetail('text');
    if (open) return askOpenField();
    if (draft.startsAt === 'unset' || draft.endsAt === 'unset') return onDetail('when');
    return draft.shownFrom === 'unset' ? onDetail('shown') : onPublish();
  };
  const row = (detail: AnnouncementDetail, label: string, value: string) => (
    <FieldRow label={label} value={value} change={keys.change} onChange={() => onDetail(detail)} />
  );
  const later = typeof draft.shownFrom === 'number' && draft.shownFrom > now;
  return (
    <Sheet
      over={speech.public.board.kind[draft.kind]}
      title={draft.title === null ? words.ownWords : nameIn(draft.title, speech.lang)}
      aside={
        <button class="link" type="button" onClick={onAnother}>
          {outage.change}
        </button>
      }
      closeLabel={keys.close}
      onClose={onClose}
      desk={
        <ActKey
          acting={acting}
          icon="tick"
          label={words.publish}
          onPress={publish}
          line={
            later
              ? words.publishLater(say.moment(at, now))
              : outage.goesTo(screensTold(draft.scope, { actor, screens }))
          }
        />
      }
    >
      <ActTrouble acting={acting} />
      <OpenFields text={draft.text} values={draft.fields} onChange={(fields) => onChange({ fields })} />
      {text === null ? null : open ? (
        <p class="quiet">{notices.fillFirst}</p>
      ) : (
        <>
          <PreviewHead label={words.reads} onOpen={() => onDetail('preview')} />
          <ReadingCard foretold={foretold} notice={null} at={at} />
        </>
      )}
      {row('text', words.rows.text, text === null ? words.noText : text.id)}
      {row('when', words.rows.when, whenTold())}
      {draft.kind === 'maintenance'
        ? row(
            'repeats',
            words.rows.repeats,
            draft.every === 'once' ? words.every.once : words.said(words.every[draft.every], draft.times),
          )
        : null}
      {row(
        'effects',
        words.effectsTitle,
        effects.length === 0 ? words.noEffects : effectsTold(effects, office, speech),
      )}
      {actor.places === null || actor.places.length > 1
        ? row('scope', outage.rows.scope, sayScope(draft.scope, office, notices.scope, speech.public))
        : null}
      {row('shown', words.rows.shown, later ? say.moment(at, now) : words.shown.now)}
    </Sheet>
  );

  function whenTold(): string {
    const { startsAt, endsAt } = draft;
    if (startsAt === 'unset' || endsAt === 'unset') return notices.dateMissing;
    if (startsAt !== null) return sayWindow({ from: startsAt, to: endsAt }, say, speech.public, now);
    return endsAt === null ? words.endless : sayEnd(endsAt, say, speech.public, now);
  }
}
