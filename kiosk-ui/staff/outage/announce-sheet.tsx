import { useEffect, useState } from 'preact/hooks';
import type { PostedAction } from '#domain/ledger/action';
import type { Scope } from '#domain/notices/notice';
import type { Template } from '#domain/notices/template';
import { reaches } from '#domain/staff/roles';
import { nameIn } from '../../words/lang.ts';
import { foretell } from '../act/foretell.ts';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Later } from '../frame/later.tsx';
import { useStep } from '../frame/use-step.ts';
import { type Detail, draftOf, type OutageDraft, outageOf, usualScope } from './outage-draft.ts';
import { Preview } from './preview-head.tsx';
import { PublishedStep } from './published-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { TemplateStep } from './template-step.tsx';

const detailStep = async () => (await import('./detail-step.tsx')).DetailStep;

type AnnounceSheetProps = {
  /** To the sheet for what is no outage. */
  onOther: () => void;
  onClose: () => void;
};

/** From "Umumkan gangguan" to "Sudah terbit": the template, one look, publish. Everything else is filled in. */
export function AnnounceSheet({ onOther, onClose }: AnnounceSheetProps) {
  const { actor, board, place, now, speech } = useDesk();
  const acting = useActing();
  const [draft, setDraft] = useState<OutageDraft | null>(null);
  const { step: detail, enter, leave } = useStep<Detail | 'preview'>(window.history, window);
  const [published, setPublished] = useState<PostedAction | null>(null);
  const everywhere: Scope = reaches(actor, 'all') ? 'all' : [place.id];

  // Three taps need none of the details; asked for now, they are there when a thumb wants them, signal or not.
  useEffect(() => void detailStep().catch(() => undefined), []);

  if (published) return <PublishedStep notice={published.id} onClose={onClose} />;
  if (!draft) {
    const choose = (template: Template): void =>
      setDraft(draftOf(template, board.office, usualScope(template, board.office, everywhere)));
    return <TemplateStep scope={everywhere} onChoose={choose} onOther={onOther} onClose={onClose} />;
  }
  const change = (changed: Partial<OutageDraft>): void => {
    acting.settle();
    setDraft({ ...draft, ...changed });
  };
  const title = nameIn(draft.title, speech.lang);
  if (detail === 'preview') {
    const foretold = foretell(board, actor, outageOf(draft, board.office, place, now), now);
    return (
      <Preview title={title} foretold={foretold} notice={null} at={now} onBack={leave} onClose={onClose} />
    );
  }
  if (detail) {
    const props = { detail, draft, onChange: change, onDone: leave, onClose };
    return <Later load={detailStep} props={props} onClose={onClose} />;
  }
  const publish = (): void =>
    acting.act(
      draft,
      (tappedAt) => outageOf(draft, board.office, place, tappedAt),
      (_, posted) => setPublished(posted),
    );
  return (
    <ReviewStep
      draft={draft}
      acting={acting}
      onChange={change}
      onDetail={enter}
      onAnotherTemplate={() => {
        acting.settle();
        setDraft(null);
      }}
      onPublish={publish}
      onClose={onClose}
    />
  );
}
