import type { NoticeId } from '#domain/notices/notice';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';

/** Put a notice right, or take it back. */
export function ChangeSheet({ id, onClose }: { id: NoticeId; onClose: () => void }) {
  const { board, speech } = useDesk();
  const notice = board.notices.find((one) => one.id === id);
  return notice ? (
    <Sheet title={speech.staff.notices.title} closeLabel={speech.staff.keys.close} onClose={onClose}>
      {null}
    </Sheet>
  ) : null;
}
