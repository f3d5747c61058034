import { useState } from 'preact/hooks';
import type { PlaceId } from '#domain/office/place';
import { type StaffRole, staffRole } from '#domain/staff/roles';
import { Choice } from '../../parts/choice/choice.tsx';
import { sayPlaceId } from '../../words/say-place.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { PlaceSelect } from '../frame/place-select.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { InvitationReady } from './invitation-ready.tsx';

/** As many halls as one clerk may have. */
const PLACES_MAX = 20;

/** A one-time link for a colleague: the role, for a kelurahan clerk their halls, and the link as a code to scan. */
export function InviteSheet({ onClose }: { onClose: () => void }) {
  const { board, speech } = useDesk();
  const { staff } = speech;
  const words = staff.invite;
  const acting = useActing();
  const [chosen, setChosen] = useState<StaffRole>('clerk');
  const [places, setPlaces] = useState<PlaceId[]>([]);
  const [link, setLink] = useState<string | null>(null);
  if (link !== null) return <InvitationReady url={new URL(link, location.origin).href} onClose={onClose} />;

  const bound = chosen === 'kelurahan';
  const free = board.office.places.filter((place) => place.kind === 'hall' && !places.includes(place.id));
  const make = (): void =>
    acting.act(
      [chosen, places],
      () => ({ type: 'invite-staff', role: chosen, places: bound ? places : null }),
      (accepted) => setLink(accepted.link),
    );
  return (
    <Sheet
      key="invite"
      title={words.title}
      line={words.lives}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <ActKey
          acting={acting}
          icon="person"
          label={words.make}
          onPress={make}
          disabled={bound && places.length === 0}
        />
      }
    >
      <ActTrouble acting={acting} />
      <Choice
        name="role"
        question={words.roleQuestion}
        columns={1}
        options={staffRole.options.map((one) => ({
          value: one,
          label: staff.role[one],
          line: staff.roleMay[one],
        }))}
        chosen={chosen}
        onChoose={(one) => {
          acting.settle();
          setChosen(one);
        }}
      />
      {bound ? (
        <>
          {places.length > 0 ? (
            <ul class="counted" aria-label={words.places}>
              {places.map((id) => (
                <li key={id} class="counted__card">
                  <span>{sayPlaceId(id, board.office, speech.public)}</span>
                  <button
                    class="link"
                    type="button"
                    aria-label={words.removePlace(sayPlaceId(id, board.office, speech.public))}
                    onClick={() => setPlaces(places.filter((one) => one !== id))}
                  >
                    {staff.keys.remove}
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          {places.length < PLACES_MAX ? (
            <PlaceSelect
              label={words.addPlace}
              places={free}
              chosen=""
              nothing={words.choosePlace}
              onChoose={(id) => (id === '' ? undefined : setPlaces([...places, id]))}
            />
          ) : null}
        </>
      ) : null}
    </Sheet>
  );
}
