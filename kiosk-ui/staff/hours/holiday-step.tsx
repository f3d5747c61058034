import { useState } from 'preact/hooks';
import { nationalHoliday } from '#domain/office/national-holidays';
import type { Place } from '#domain/office/place';
import type { CivilDate } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { hoursWords } from '../../words/hours-words.ts';
import { nameIn } from '../../words/lang.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { ForetoldHours } from './foretold-hours.tsx';
import type { StepProps } from './hours-step.ts';
import { StepSheet } from './step-sheet.tsx';
import { useHoursAct } from './use-hours-act.ts';

type HolidayStepProps = StepProps & { place: Place; on: CivilDate };

/** Whether the office works on a day that the national calendar marks. */
export function HolidayStep({ place, on, onSaved, onBack, onClose }: HolidayStepProps) {
  const { actor, board, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const holiday = nationalHoliday(on);
  const [working, setWorking] = useState(board.office.openDespite.includes(on));
  const { acting, foretold, send } = useHoursAct({ kind: 'holiday', on, working }, onSaved);
  const mayChange = actor.places === null;
  return (
    <StepSheet
      over={speech.say.dayWithYear(on)}
      title={holiday ? nameIn(holiday.name, speech.lang) : ''}
      onBack={onBack}
      onClose={onClose}
      decision={
        mayChange ? (
          <Choice
            name="working"
            question={words.holiday.question}
            columns={2}
            options={[
              { value: 'off', label: words.holiday.off },
              { value: 'working', label: words.holiday.working },
            ]}
            chosen={working ? 'working' : 'off'}
            onChoose={(chosen) => {
              acting.settle();
              setWorking(chosen === 'working');
            }}
          />
        ) : undefined
      }
      desk={
        mayChange ? (
          <ActKey acting={acting} icon="tick" label={speech.staff.keys.keep} onPress={send} />
        ) : undefined
      }
    >
      <ActTrouble acting={acting} />
      {holiday?.estimated ? <p>{words.holiday.estimatedWhy}</p> : null}
      {mayChange ? null : <p class="quiet">{words.holiday.officeOnly}</p>}
      {mayChange && foretold ? <ForetoldHours foretold={foretold} place={place.id} on={on} /> : null}
    </StepSheet>
  );
}
