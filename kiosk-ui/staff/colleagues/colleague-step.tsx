import { Row } from '../../parts/row/row.tsx';
import { colleaguesWords } from '../../words/colleagues-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import type { Asked } from './ask-step.tsx';
import { BackKey } from './back-key.tsx';
import { ColleagueFacts } from './colleague-facts.tsx';
import { sayName } from './say-colleague.ts';

type ColleagueStepProps = {
  id: string;
  /** What has just been done, to be heard once. */
  done: string | null;
  onChange: () => void;
  onAsk: (what: Asked) => void;
  onBack: () => void;
  onClose: () => void;
};

/** One colleague: what the office knows of them, and what can be done for their phones. */
export function ColleagueStep({ id, done, onChange, onAsk, onBack, onClose }: ColleagueStepProps) {
  const { actor, colleagues, speech } = useDesk();
  const words = colleaguesWords(speech.lang);
  const one = colleagues.find((colleague) => colleague.id === id && colleague.leftAt === null);
  const name = one ? sayName(one, speech) : words.gone;
  return (
    <Sheet
      key="one"
      title={one && id === actor.id ? words.you(name) : name}
      aside={<BackKey onBack={onBack} />}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
    >
      <p class="told-yes" role="status">
        {done}
      </p>
      {one ? (
        <>
          <ColleagueFacts colleague={one} />
          <div class="rows">
            <Row
              icon="list"
              headline={words.change}
              line={words.changeWhy(speech.staff.role[one.role])}
              onPress={onChange}
            />
            {id === actor.id ? null : (
              <Row icon="phone" headline={words.lost} line={words.lostWhy} onPress={() => onAsk('lost')} />
            )}
            <Row icon="back" headline={words.end} line={words.endWhy} onPress={() => onAsk('end')} />
            <Row
              icon="cross"
              headline={words.remove}
              line={words.removeWhy}
              onPress={() => onAsk('remove')}
            />
          </div>
        </>
      ) : null}
    </Sheet>
  );
}
