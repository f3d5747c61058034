import { useState } from 'preact/hooks';
import type { PostedAction } from '#domain/ledger/action';
import type { Scope } from '#domain/notices/notice';
import type { OutageTemplate } from '#domain/notices/templates';
import { reaches } from '#domain/staff/roles';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { useStep } from '../frame/use-step.ts';
import { CauseStep } from './cause-step.tsx';
import { DetailStep } from './detail-step.tsx';
import { type Detail, draftOf, type OutageDraft, outageOf } from './outage-draft.ts';
import { PublishedStep } from './published-step.tsx';
import { ReviewStep } from './review-step.tsx';

/** From "Umumkan gangguan" to "Sudah terbit": the cause, one look, publish. Everything else is filled in. */
export function AnnounceSheet({ onClose }: { onClose: () => void }) {
  const { actor, board, place } = useDesk();
  const acting = useActing();
  const [draft, setDraft] = useState<OutageDraft | null>(null);
  const { step: detail, enter, leave } = useStep<Detail>(window.history, window);
  const [published, setPublished] = useState<PostedAction | null>(null);
  const everywhere: Scope = reaches(actor, 'all') ? 'all' : [place.id];

  if (published) return <PublishedStep notice={published.id} onClose={onClose} />;
  if (!draft) {
    const choose = (template: OutageTemplate): void => setDraft(draftOf(template, board.office, everywhere));
    return <CauseStep scope={everywhere} onChoose={choose} onClose={onClose} />;
  }
  const change = (changed: Partial<OutageDraft>): void => {
    acting.settle();
    setDraft({ ...draft, ...changed });
  };
  if (detail) {
    return <DetailStep detail={detail} draft={draft} onChange={change} onDone={leave} onClose={onClose} />;
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
      onAnotherCause={() => {
        acting.settle();
        setDraft(null);
      }}
      onPublish={publish}
      onClose={onClose}
    />
  );
}
