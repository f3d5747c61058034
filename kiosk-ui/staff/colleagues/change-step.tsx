import { useState } from 'preact/hooks';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { BackKey } from './back-key.tsx';
import { boundTo, RoleAndPlaces, type RoleAndPlacesDraft } from './role-and-places.tsx';
import { isLastAdmin, sayName } from './say-colleague.ts';

type ChangeStepProps = {
  id: string;
  onDone: (told: string) => void;
  onBack: () => void;
  onClose: () => void;
};

/** Another role or other places for a colleague. The last administrator keeps the role. */
export function ChangeStep({ id, onDone, onBack, onClose }: ChangeStepProps) {
  const { colleagues, speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const acting = useActing();
  const one = colleagues.find((colleague) => colleague.id === id);
  const [draft, setDraft] = useState<RoleAndPlacesDraft>({
    role: one?.role ?? 'viewer',
    places: one?.places ?? [],
  });
  const name = sayName(one ?? { name: null }, speech);
  const last = isLastAdmin(colleagues, id) && draft.role !== 'admin';
  const who = boundTo(draft);
  const save = (): void => {
    if (!who) return;
    acting.act(
      [id, draft],
      () => ({ type: 'change-staff', staff: id, ...who }),
      () => onDone(words.done.changed(name)),
    );
  };
  return (
    <Sheet
      key="change"
      title={words.changeTitle(name)}
      line={words.changeLine}
      aside={<BackKey onBack={onBack} />}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<ActKey acting={acting} label={words.changeYes} onPress={save} disabled={!who || last} />}
    >
      <ActTrouble acting={acting} />
      {last ? (
        <p class="told-no" role="status">
          {words.lastAdmin}
        </p>
      ) : null}
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
