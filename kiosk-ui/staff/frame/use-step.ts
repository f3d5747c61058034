import { useEffect, useRef, useState } from 'preact/hooks';
import { depthOf, pushDepth } from './history-depth.ts';

/** A step within a sheet, off its first page. */
export interface StepRoute<Step> {
  /** Null: the first page. */
  step: Step | null;
  enter: (step: Step) => void;
  /** Back to the first page. */
  leave: () => void;
}

/** The phone's own way back leaves a step for its sheet, with all that was typed; only from there it leaves the sheet. */
export function useStep<Step>(history: History, target: EventTarget): StepRoute<Step> {
  const [step, setStep] = useState<Step | null>(null);
  const within = useRef(false);
  useEffect(() => {
    const back = (): void => {
      within.current = false;
      setStep(null);
    };
    target.addEventListener('popstate', back);
    return () => target.removeEventListener('popstate', back);
  }, [target]);
  return {
    step,
    enter(next) {
      if (depthOf(history) < 2) pushDepth(history, 2);
      within.current = true;
      setStep(() => next);
    },
    leave() {
      // The second of two taps would leave the sheet too.
      if (!within.current) return;
      within.current = false;
      history.back();
    },
  };
}
