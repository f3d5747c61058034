import { Badge } from '../../parts/badge/badge.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Told } from '../../parts/told/told.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { type ArrivedNote, lastGroup } from './arrived.ts';

/** What the last scan came to. Spoken politely: a clerk with a box in the hands does not look. */
export function ArrivedNoteLine({ note, count }: { note: ArrivedNote | null; count: number }) {
  const { speech } = useDesk();
  const words = speech.staff.cards;
  const told = (one: ArrivedNote): string => {
    switch (one.kind) {
      case 'counted':
        return words.counted(lastGroup(one.code), count);
      case 'again':
        return words.again(lastGroup(one.code));
      case 'unreadable':
        return words.unreadable;
      case 'foreign':
        return words.foreign;
      case 'full':
        return words.full;
    }
  };
  return (
    <p class={note === null || note.kind === 'counted' ? 'told-yes' : 'told-no'} role="status">
      {note ? <Told>{told(note)}</Told> : null}
    </p>
  );
}

type CardsRecordedProps = { count: number; place: string; onMore: () => void; onClose: () => void };

export function CardsRecorded({ count, place, onMore, onClose }: CardsRecordedProps) {
  const { speech } = useDesk();
  const { staff } = speech;
  return (
    <Sheet
      key="recorded"
      title={staff.cards.recorded(count, place)}
      line={staff.cards.recordedWhy}
      aside={<Badge state="normal" class="sheet__badge" />}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <div class="stack">
          <Key big icon="box" label={staff.cards.more} onPress={onMore} />
          <Key look="quiet" label={staff.keys.done} onPress={onClose} />
        </div>
      }
    >
      {null}
    </Sheet>
  );
}
