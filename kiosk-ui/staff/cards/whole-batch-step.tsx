import { useState } from 'preact/hooks';
import type { PlaceId } from '#domain/office/place';
import { civilAt } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { sayPlaceId } from '../../words/say-place.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';
import { Sheet } from '../frame/sheet.tsx';

type WholeBatchStepProps = {
  place: PlaceId;
  /** Told how many cards were recorded. */
  onRecorded: (count: number) => void;
  onBack: () => void;
  onClose: () => void;
};

/** All cards of one import that SIAK says were sent here, in one act. */
export function WholeBatchStep({ place, onRecorded, onBack, onClose }: WholeBatchStepProps) {
  const { board, batches, speech } = useDesk();
  const { staff, say } = speech;
  const words = staff.cards;
  const acting = useActing();
  const [batch, setBatch] = useState(batches[0]?.id ?? null);
  const record = (): void => {
    if (batch === null) return;
    acting.act(
      [place, batch],
      () => ({ type: 'receive-cards', place, cards: { batch } }),
      (accepted) => onRecorded(accepted.cards),
    );
  };
  return (
    <Sheet
      key="batch"
      over={words.title}
      title={words.wholeBatchAsk(sayPlaceId(place, board.office, speech.public))}
      aside={
        <button class="link" type="button" onClick={onBack}>
          {staff.keys.back}
        </button>
      }
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={<ActKey acting={acting} icon="box" label={words.wholeBatchYes} onPress={record} />}
    >
      <ActTrouble acting={acting} />
      <Choice
        name="batch"
        question={words.wholeBatch}
        columns={1}
        options={batches.map((one) => ({
          value: one.id,
          label: words.wholeBatchOf(
            say.day(civilAt(one.asOf, board.office.zone).date),
            sayCount(one.rows, speech.lang),
          ),
        }))}
        chosen={batch}
        onChoose={(id) => {
          acting.settle();
          setBatch(id);
        }}
      />
    </Sheet>
  );
}
