import { useState } from 'preact/hooks';
import type { NoticeId } from '#domain/notices/notice';
import { Badge } from '../../parts/badge/badge.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Row } from '../../parts/row/row.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { UndoKey } from '../act/undo-key.tsx';
import { useUndo } from '../act/use-undo.ts';
import { ReadingCard } from '../announcement/reading-card.tsx';
import { BoardWindow } from '../frame/board-window.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { screensTold } from '../frame/screens-told.ts';
import { Sheet } from '../frame/sheet.tsx';
import { PassOn, PassOnKey } from './pass-on.tsx';

type PublishedStepProps = {
  notice: NoticeId;
  onClose: () => void;
};

/**
 * It stands on the board, and for ten seconds it can be taken back. Only then is the text to pass on offered: what
 * has gone out by WhatsApp nobody takes back.
 */
export function PublishedStep({ notice: id, onClose }: PublishedStepProps) {
  const desk = useDesk();
  const { board, done, place, now, speech } = desk;
  const { say, staff } = speech;
  const words = staff.published;
  const mine = done?.act === id ? done : null;
  const undo = useUndo(mine);
  const [right, setRight] = useState(false);
  const undone = mine?.undone === true;
  const counting = undo.left > 0 && !right;
  const notice = board.notices.find((one) => one.id === id);
  const news = notice?.nextUpdateAt ?? null;
  // What waits for its hour is seen by nobody yet.
  const shownAt = Math.max(now, notice?.visibleFrom ?? now);
  const waits = shownAt > now;
  const screens = screensTold(notice?.scope ?? [], desk);
  const finish = <Key look="quiet" label={staff.keys.done} onPress={onClose} />;
  const keys = undone ? (
    <Key big label={staff.keys.done} onPress={onClose} />
  ) : counting ? (
    <div class="stack">
      <UndoKey big undo={undo} />
      <Key look="quiet" icon="tick" label={staff.outbox.right} onPress={() => setRight(true)} />
    </div>
  ) : (
    <div class="stack">
      <PassOnKey notice={id} />
      {finish}
    </div>
  );
  return (
    <Sheet
      title={undone ? staff.outbox.undone : words.title}
      line={undone ? (waits ? staff.outbox.undoneWhy : staff.outbox.undoneTold) : words.screens(screens)}
      aside={<Badge state="normal" class="sheet__badge" />}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={keys}
    >
      <ActTrouble acting={undo.acting} />
      {undone || !notice ? (
        <>
          <h3 class="label">{words.boardNow}</h3>
          <BoardWindow board={board} place={place.id} />
        </>
      ) : (
        <>
          <h3 class="label">{waits ? words.readsFrom(say.moment(shownAt, now)) : words.reads}</h3>
          <ReadingCard foretold={board} notice={id} at={shownAt} />
        </>
      )}
      {news === null || undone ? null : (
        <Row icon="clock" headline={words.nextNews(say.moment(news, now))} line={words.nextNewsWhy} />
      )}
      {undone ? null : counting ? <p class="quiet">{staff.outbox.passOnSoon}</p> : <PassOn notice={id} />}
    </Sheet>
  );
}
