import { useState } from 'preact/hooks';
import type { PostedAction } from '#domain/ledger/action';
import type { NoticeId, Scope } from '#domain/notices/notice';
import { reaches } from '#domain/staff/roles';
import { nameIn } from '../../words/lang.ts';
import { foretell } from '../act/foretell.ts';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { useStep } from '../frame/use-step.ts';
import { usualScope } from '../outage/outage-draft.ts';
import { Preview } from '../outage/preview-head.tsx';
import { PublishedStep } from '../outage/published-step.tsx';
import { AnnouncementDetailStep } from './announcement-detail.tsx';
import {
  type AnnouncementDetail,
  type AnnouncementDraft,
  announcementDraft,
  announcementOf,
} from './announcement-draft.ts';
import { AnnouncementReview } from './announcement-review.tsx';
import { KindStep } from './kind-step.tsx';

type AnnouncementSheetProps = {
  onChange: (notice: NoticeId) => void;
  /** To the sheet of opening hours. */
  onHours: () => void;
  onClose: () => void;
};

/** Planned work, changed hours and other news: what is announced, one look, publish. */
export function AnnouncementSheet({ onChange: onPlanned, onHours, onClose }: AnnouncementSheetProps) {
  const { actor, board, place, now, speech } = useDesk();
  const acting = useActing();
  const [draft, setDraft] = useState<AnnouncementDraft | null>(null);
  const { step, enter, leave } = useStep<AnnouncementDetail | 'preview'>(window.history, window);
  const [published, setPublished] = useState<PostedAction | null>(null);
  const everywhere: Scope = reaches(actor, 'all') ? 'all' : [place.id];

  const at = typeof draft?.shownFrom === 'number' ? Math.max(now, draft.shownFrom) : now;
  if (published) return <PublishedStep notice={published.id} onClose={onClose} />;
  if (!draft) {
    return (
      <KindStep
        onChoose={(kind, template) =>
          setDraft(
            announcementDraft(
              kind,
              template,
              board.office,
              usualScope(template, board.office, everywhere),
              now,
            ),
          )
        }
        onPlanned={onPlanned}
        onHours={onHours}
        onClose={onClose}
      />
    );
  }
  const change = (changed: Partial<AnnouncementDraft>): void => {
    acting.settle();
    setDraft({ ...draft, ...changed });
  };
  const title =
    draft.title === null ? speech.public.board.kind[draft.kind] : nameIn(draft.title, speech.lang);
  if (step !== null && step !== 'preview') {
    return (
      <AnnouncementDetailStep
        detail={step}
        over={title}
        draft={draft}
        onChange={change}
        onDone={leave}
        onClose={onClose}
      />
    );
  }
  const foretold = foretell(board, actor, announcementOf(draft, board.office, now), now);
  if (step === 'preview') {
    return (
      <Preview title={title} foretold={foretold} notice={null} at={at} onBack={leave} onClose={onClose} />
    );
  }
  return (
    <AnnouncementReview
      draft={draft}
      foretold={foretold}
      at={at}
      acting={acting}
      onChange={change}
      onDetail={enter}
      onAnother={() => {
        acting.settle();
        setDraft(null);
      }}
      onPublish={() =>
        acting.act(
          draft,
          (tappedAt) => announcementOf(draft, board.office, tappedAt),
          (_, posted) => setPublished(posted),
        )
      }
      onClose={onClose}
    />
  );
}
