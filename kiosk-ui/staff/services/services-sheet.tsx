import { useState } from 'preact/hooks';
import { boardView } from '#domain/board/board-view';
import type { ServiceView } from '#domain/board/service-view';
import type { ServiceId } from '#domain/services/service';
import { reaches } from '#domain/staff/roles';
import { serviceIcon } from '../../parts/icon/icon.tsx';
import { Row } from '../../parts/row/row.tsx';
import { ServiceMark } from '../../parts/service-mark/service-mark.tsx';
import { nameIn } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { PlaceSelect } from '../frame/place-select.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { useStep } from '../frame/use-step.ts';
import { SetServiceStep } from './set-service-step.tsx';

/** One service at one place, set by hand: list, then its three positions. */
export function ServicesSheet({ onClose }: { onClose: () => void }) {
  const { actor, board, place: here, now, speech } = useDesk();
  const words = speech.staff.services;
  const [place, setPlace] = useState(here.id);
  const { step: service, enter, leave } = useStep<ServiceId>(window.history, window);
  const [saved, setSaved] = useState<string | null>(null);
  const places = board.office.places.filter((one) => reaches(actor, [one.id]));
  const services = boardView(board, place, now)?.services ?? [];
  const chosen = services.find((view) => view.service.id === service);
  if (chosen) {
    return (
      <SetServiceStep
        place={place}
        view={chosen}
        onSaved={(told) => {
          setSaved(told);
          leave();
        }}
        onBack={leave}
        onClose={onClose}
      />
    );
  }
  const stands = (view: ServiceView): string => speech.public.board.stateWord[view.state];
  return (
    <Sheet
      key="list"
      title={words.title}
      line={words.line}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      decision={
        places.length > 1 ? (
          <PlaceSelect label={words.place} places={places} chosen={place} onChoose={setPlace} />
        ) : undefined
      }
    >
      <p class="told-yes" role="status">
        {saved ?? ''}
      </p>
      <ul class="rows">
        {services.map((view) => (
          <li key={view.service.id}>
            <Row
              before={<ServiceMark state={view.state} icon={serviceIcon(view.service.id)} />}
              headline={nameIn(view.service.name, speech.lang)}
              line={stands(view)}
              onPress={() => {
                setSaved(null);
                enter(view.service.id);
              }}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
