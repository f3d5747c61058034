import { unconfirmedPlaces } from '#domain/confirmation/confirmation';
import { reaches } from '#domain/staff/roles';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { activeOutages } from './tasks.ts';

/** The office speaks for all halls at once. Halls under an outage can only be said to be the same. */
export function ConfirmHallsSheet({ onClose }: { onClose: () => void }) {
  const { actor, board, place, now, speech } = useDesk();
  const words = speech.staff.confirmHalls;
  const acting = useActing();
  const waiting = unconfirmedPlaces(board.office, board.confirmations, now)
    .filter((id) => id !== place.id)
    .filter((id) => reaches(actor, [id]));
  const troubled = waiting.filter((id) => activeOutages(board, id, now).length > 0);
  const well = waiting.filter((id) => !troubled.includes(id));
  const confirm = (places: string[], finding: 'all-normal' | 'still-the-same'): void =>
    acting.act(
      [finding, places],
      () => ({ type: 'confirm-day', places, finding }),
      () => {
        if (places.length === waiting.length) onClose();
      },
    );
  const names = board.office.places.filter((hall) => waiting.includes(hall.id)).map((hall) => hall.name);
  return (
    <Sheet
      title={words.title}
      line={words.line(waiting.length)}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={
        <div class="stack">
          {well.length > 0 ? (
            <ActKey
              acting={acting}
              icon="tick"
              label={words.normal(well.length)}
              onPress={() => confirm(well, 'all-normal')}
              line={words.normalWhy}
            />
          ) : null}
          {troubled.length > 0 ? (
            <ActKey
              acting={acting}
              icon="warning"
              label={words.same(troubled.length)}
              onPress={() => confirm(troubled, 'still-the-same')}
            />
          ) : null}
        </div>
      }
    >
      <ActTrouble acting={acting} />
      <p class="quiet">{names.join(', ')}.</p>
    </Sheet>
  );
}
