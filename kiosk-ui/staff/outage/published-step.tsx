import type { NoticeId } from '#domain/notices/notice';
import { Badge } from '../../parts/badge/badge.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Row } from '../../parts/row/row.tsx';
import { passOnText } from '../../words/pass-on.ts';
import { publicWords } from '../../words/public-words.ts';
import { BoardWindow } from '../frame/board-window.tsx';
import { CopyButton } from '../frame/copy-button.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';

type PublishedStepProps = { notice: NoticeId; onClose: () => void };

/** It stands on the board. Now people hear it before they leave home: the text is ready to be passed on. */
export function PublishedStep({ notice: id, onClose }: PublishedStepProps) {
  const { board, place, now, screens, speech } = useDesk();
  const { say, staff } = speech;
  const words = staff.published;
  const notice = board.notices.find((one) => one.id === id);
  const news = notice?.nextUpdateAt ?? null;
  const page = notice?.scope === 'all' || place.kind === 'lobby' ? '/' : `/t/${place.id}`;
  // In Indonesian whatever the clerk reads: it goes to residents.
  const text = notice ? passOnText(notice, board, `${location.origin}${page}`, publicWords('id'), now) : '';
  return (
    <Sheet
      title={words.title}
      line={words.screens(screens)}
      aside={<Badge state="normal" class="sheet__badge" />}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <div class="stack">
          <Key
            big
            icon="send"
            label={words.passOn}
            href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          />
          <Key look="quiet" label={staff.keys.done} onPress={onClose} />
        </div>
      }
    >
      <BoardWindow board={board} place={place.id} />
      {news === null ? null : (
        <Row icon="clock" headline={words.nextNews(say.moment(news, now))} line={words.nextNewsWhy} />
      )}
      <section class="pass-on" aria-label={words.passOnLabel}>
        <div class="pass-on__head">
          <h3 class="label">{words.passOnLabel}</h3>
          <CopyButton text={text} />
        </div>
        <p class="pass-on__text" lang="id">
          {text}
        </p>
      </section>
    </Sheet>
  );
}
