import { Told } from '../../parts/told/told.tsx';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { ColleagueFacts } from './colleague-facts.tsx';
import { MyName } from './my-name.tsx';
import { sayName } from './say-colleague.ts';
import './colleagues.css';

/** One's own card: who this phone's clerk is, which phones open the door, and the way out of all of them. */
export function MineSheet({ onClose }: { onClose: () => void }) {
  const { me, speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const acting = useActing();
  const end = (): void =>
    acting.act(
      [me.id],
      () => ({ type: 'end-sessions', staff: me.id }),
      () => onClose(),
    );
  return (
    <Sheet
      title={sayName(me, speech)}
      over={words.mine}
      line={words.mineLine}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<ActKey acting={acting} label={words.mineEnd} onPress={end} line={words.mineEndWhy} />}
    >
      <ActTrouble acting={acting} />
      <MyName />
      <ColleagueFacts colleague={me} />
      <p class="quiet">
        <Told>{words.mineLost}</Told>
      </p>
    </Sheet>
  );
}
