import { useEffect, useState } from 'preact/hooks';
import { reaches } from '#domain/staff/roles';
import { Row } from '../../parts/row/row.tsx';
import { listenForWedge } from '../../scanner/wedge.ts';
import { sayPlaceId } from '../../words/say-place.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { PlaceSelect } from '../frame/place-select.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { useStep } from '../frame/use-step.ts';
import { type Arrived, countArrived, lastGroup, NONE_ARRIVED, readTypedCode, takeBack } from './arrived.ts';
import { ArrivedNoteLine, CardsRecorded } from './cards-told.tsx';
import { CodeCamera } from './code-camera.tsx';
import { TypedCode } from './typed-code.tsx';
import { WholeBatchStep } from './whole-batch-step.tsx';

type CardsSheetProps = {
  /** What was counted and not yet recorded, be it before this sheet was last closed. */
  arrived: Arrived;
  onArrived: (change: (before: Arrived) => Arrived) => void;
  onClose: () => void;
};

/** "These cards have arrived": counted one by one, by camera, by a scanner that types or by hand. Only this makes a card ready. */
export function CardsSheet({ arrived, onArrived, onClose }: CardsSheetProps) {
  const { actor, board, batches, place: here, speech } = useDesk();
  const { staff } = speech;
  const words = staff.cards;
  const acting = useActing();
  const host = board.office.slipHost ?? location.host;
  const places = board.office.places.filter((one) => reaches(actor, [one.id]));
  const [place, setPlace] = useState(here.id);
  const batchStep = useStep<'batch'>(window.history, window);
  const [recorded, setRecorded] = useState<number | null>(null);
  const placeName = sayPlaceId(place, board.office, speech.public);

  // A typing scanner's first keys land in the field if the focus is there: a new field takes its place.
  const [wedged, setWedged] = useState(0);
  useEffect(
    () =>
      listenForWedge({
        target: window,
        host,
        onRead(reading) {
          onArrived((now) => countArrived(now, reading));
          setWedged((times) => times + 1);
        },
      }),
    [host, onArrived],
  );

  if (recorded !== null) {
    return (
      <CardsRecorded count={recorded} place={placeName} onMore={() => setRecorded(null)} onClose={onClose} />
    );
  }
  if (batchStep.step !== null) {
    return (
      <WholeBatchStep
        place={place}
        onRecorded={(count) => {
          setRecorded(count);
          batchStep.leave();
        }}
        onBack={batchStep.leave}
        onClose={onClose}
      />
    );
  }
  const { codes, last } = arrived;
  const record = (): void =>
    acting.act(
      [place, codes],
      () => ({ type: 'receive-cards', place, cards: { codes: [...codes] } }),
      (accepted) => {
        onArrived(() => NONE_ARRIVED);
        setRecorded(accepted.cards);
      },
    );
  const stranger =
    acting.state.kind === 'refused' && acting.state.refusal.refused === 'slip-unknown'
      ? acting.state.refusal.detail
      : null;
  return (
    <Sheet
      key="count"
      title={words.title}
      line={words.line}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <ActKey
          acting={acting}
          icon="box"
          label={words.record(codes.length)}
          onPress={record}
          disabled={codes.length === 0}
        />
      }
    >
      {stranger === null ? (
        <ActTrouble acting={acting} />
      ) : (
        <p class="told-no" role="alert">
          {words.unknown(stranger)}
        </p>
      )}
      {places.length > 1 ? (
        <PlaceSelect label={words.place} places={places} chosen={place} onChoose={setPlace} />
      ) : null}
      <CodeCamera host={host} onRead={(reading) => onArrived((now) => countArrived(now, reading))} />
      <TypedCode
        key={wedged}
        onTyped={(text) => onArrived((now) => countArrived(now, readTypedCode(text)))}
      />
      <ArrivedNoteLine note={last} count={codes.length} />
      {codes.length > 0 ? (
        <ul class="counted" aria-label={words.list(codes.length)}>
          {[...codes].reverse().map((code) => (
            <li key={code} class="counted__card" data-unknown={lastGroup(code) === stranger ? '' : undefined}>
              <span>{lastGroup(code)}</span>
              <button
                class="link"
                type="button"
                aria-label={words.takeBack(lastGroup(code))}
                onClick={() => {
                  acting.settle();
                  onArrived((now) => takeBack(now, code));
                }}
              >
                {staff.keys.remove}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {batches.length > 0 ? (
        <Row
          icon="list"
          headline={words.wholeBatch}
          line={words.wholeBatchWhy}
          onPress={() => batchStep.enter('batch')}
        />
      ) : null}
    </Sheet>
  );
}
