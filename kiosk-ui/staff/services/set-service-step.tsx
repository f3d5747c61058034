import { useState } from 'preact/hooks';
import type { ServiceView } from '#domain/board/service-view';
import { findPlace } from '#domain/office/find';
import type { PlaceId } from '#domain/office/place';
import { type ToldState, toldState } from '#domain/services/service-state';
import { Choice } from '../../parts/choice/choice.tsx';
import { nameIn } from '../../words/lang.ts';
import { sayPlace } from '../../words/say-place.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { freeTextOf, NO_TEXT, type TypedText } from '../outage/outage-draft.ts';
import { TextFields } from '../outage/text-fields.tsx';

type SetServiceStepProps = {
  place: PlaceId;
  view: ServiceView;
  /** Told what to say of it. */
  onSaved: (told: string) => void;
  onBack: () => void;
  onClose: () => void;
};

/** How far this one shutter is down, and why, if staff want to say. */
export function SetServiceStep({ place, view, onSaved, onBack, onClose }: SetServiceStepProps) {
  const { board, speech } = useDesk();
  const { staff } = speech;
  const words = staff.services;
  const acting = useActing();
  const before = board.settings[place]?.[view.service.id]?.state ?? 'normal';
  const [state, setState] = useState<ToldState>(before);
  const [text, setText] = useState<TypedText>(NO_TEXT);
  const name = nameIn(view.service.name, speech.lang);
  const found = findPlace(board.office, place);
  const states = speech.public.board.stateWord;
  const save = (): void =>
    acting.act(
      [place, view.service.id, state, text],
      () => ({
        type: 'set-service',
        place,
        service: view.service.id,
        state,
        note: state === 'normal' ? null : freeTextOf(text),
      }),
      () => onSaved(words.saved(name, states[state])),
    );
  return (
    <Sheet
      key="set"
      over={found ? sayPlace(found, board.office, speech.public) : place}
      title={name}
      aside={
        <button class="link" type="button" onClick={onBack}>
          {staff.keys.back}
        </button>
      }
      closeLabel={staff.keys.close}
      onClose={onClose}
      decision={
        <Choice
          name="state"
          question={words.question(name)}
          options={toldState.options.map((one) => ({ value: one, label: states[one] }))}
          chosen={state}
          onChoose={(one) => {
            acting.settle();
            setState(one);
          }}
        />
      }
      desk={<ActKey acting={acting} icon="tick" label={staff.keys.keep} onPress={save} />}
    >
      <ActTrouble acting={acting} />
      {view.notice ? <p class="quiet">{words.byNotice}</p> : null}
      {state === 'normal' ? null : <TextFields text={text} onChange={setText} />}
    </Sheet>
  );
}
