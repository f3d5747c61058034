import type { Closure } from '#domain/office/office';
import type { Place } from '#domain/office/place';
import { reaches } from '#domain/staff/roles';
import { hoursWords } from '../../words/hours-words.ts';
import { nameIn } from '../../words/lang.ts';
import { ActKey } from '../act/act-key.tsx';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { ForetoldHours } from './foretold-hours.tsx';
import { HoursLine } from './hours-line.tsx';
import type { StepProps } from './hours-step.ts';
import { StepSheet } from './step-sheet.tsx';
import { useHoursAct } from './use-hours-act.ts';

type ClosureStepProps = StepProps & { place: Place; closure: Closure };

/** A day that was set apart, and the way to take that back. */
export function ClosureStep({ place, closure, onSaved, onBack, onClose }: ClosureStepProps) {
  const { actor, speech } = useDesk();
  const words = hoursWords(speech.lang);
  const { on, stretches } = closure;
  // One of several places is lifted for itself; the others keep their day.
  const places = closure.places === 'all' ? closure.places : [place.id];
  const { acting, foretold, send } = useHoursAct({ kind: 'lift-closure', on, places }, onSaved);
  const mayLift = reaches(actor, places);
  return (
    <StepSheet
      over={speech.say.dayWithYear(on)}
      title={nameIn(closure.name, speech.lang)}
      onBack={onBack}
      onClose={onClose}
      desk={mayLift ? <ActKey acting={acting} label={words.closure.remove} onPress={send} /> : undefined}
    >
      <ActTrouble acting={acting} />
      <div class="hours-lines">
        <HoursLine day={speech.say.shortDay(on)} stretches={stretches} />
      </div>
      {mayLift && foretold ? <ForetoldHours foretold={foretold} place={place.id} on={on} /> : null}
      {mayLift ? null : <p class="quiet">{words.closure.officeOnly}</p>}
    </StepSheet>
  );
}
