import { useState } from 'preact/hooks';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { BackKey } from './back-key.tsx';
import type { MadeLink } from './link-ready.tsx';
import { boundTo, RoleAndPlaces, type RoleAndPlacesDraft } from './role-and-places.tsx';

type InviteStepProps = { onMade: (made: MadeLink) => void; onBack: () => void; onClose: () => void };

/** A one-time link for a colleague: the role, and for a kelurahan clerk their halls. */
export function InviteStep({ onMade, onBack, onClose }: InviteStepProps) {
  const { speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const acting = useActing();
  const [draft, setDraft] = useState<RoleAndPlacesDraft>({ role: 'clerk', places: [] });
  const who = boundTo(draft);
  const make = (): void => {
    if (!who) return;
    acting.act(
      draft,
      () => ({ type: 'invite-staff', ...who }),
      ({ link, at }) => {
        if (link !== null) onMade({ path: link, at, lost: null });
      },
    );
  };
  return (
    <Sheet
      key="invite"
      title={words.invite}
      line={words.lives}
      aside={<BackKey onBack={onBack} />}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<ActKey acting={acting} icon="person" label={words.make} onPress={make} disabled={!who} />}
    >
      <ActTrouble acting={acting} />
      <RoleAndPlaces
        draft={draft}
        onChange={(next) => {
          acting.settle();
          setDraft(next);
        }}
      />
    </Sheet>
  );
}
