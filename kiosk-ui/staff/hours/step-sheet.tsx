import type { ComponentChildren } from 'preact';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import type { StepProps } from './hours-step.ts';

type StepSheetProps = Pick<StepProps, 'onBack' | 'onClose'> & {
  over: string;
  title: string;
  children: ComponentChildren;
  decision?: ComponentChildren;
  desk?: ComponentChildren;
};

/** A step of the hours sheet, with its way back to the list. */
export function StepSheet({ over, title, onBack, onClose, children, decision, desk }: StepSheetProps) {
  const { keys } = useDesk().speech.staff;
  return (
    <Sheet
      key={title}
      over={over}
      title={title}
      aside={
        <button class="link" type="button" onClick={onBack}>
          {keys.back}
        </button>
      }
      closeLabel={keys.close}
      onClose={onClose}
      decision={decision}
      desk={desk}
    >
      {children}
    </Sheet>
  );
}
