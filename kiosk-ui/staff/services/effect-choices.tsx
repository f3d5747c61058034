import type { Effect } from '#domain/notices/notice';
import type { Service } from '#domain/services/service';
import { type ToldState, toldState } from '#domain/services/service-state';
import { Choice } from '../../parts/choice/choice.tsx';
import { nameIn } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { changeEffect, effectOn } from './change-effects.ts';

type EffectChoicesProps = {
  services: readonly Service[];
  effects: readonly Effect[];
  onChange: (effects: Effect[]) => void;
};

/** Services with their three positions, as an outage leaves them. */
export function EffectChoices({ services, effects, onChange }: EffectChoicesProps) {
  const { speech } = useDesk();
  return (
    <div class="stack">
      {services.map((service) => (
        <StateChoice
          key={service.id}
          name={`effect-${service.id}`}
          question={nameIn(service.name, speech.lang)}
          chosen={effectOn(effects, service.id)}
          onChoose={(state) => onChange(changeEffect(effects, service.id, state))}
        />
      ))}
    </div>
  );
}

type StateChoiceProps = {
  name: string;
  question: string;
  chosen: ToldState;
  onChoose: (state: ToldState) => void;
};

/** Open, limited or stopped: how far the shutter is down. */
export function StateChoice({ name, question, chosen, onChoose }: StateChoiceProps) {
  const { speech } = useDesk();
  const options = toldState.options.map((state) => ({
    value: state,
    label: speech.public.board.stateWord[state],
  }));
  return <Choice name={name} question={question} options={options} chosen={chosen} onChoose={onChoose} />;
}
