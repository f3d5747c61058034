import type { Scope } from '#domain/notices/notice';
import { OUTAGE_TEMPLATES, type OutageTemplate } from '#domain/notices/templates';
import { Row } from '../../parts/row/row.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { effectsAt } from './outage-draft.ts';

type CauseStepProps = { scope: Scope; onChoose: (template: OutageTemplate) => void; onClose: () => void };

/** The first tap on the sheet: what has happened. Likeliest first, each with what it stops in this office. */
export function CauseStep({ scope, onChoose, onClose }: CauseStepProps) {
  const { board, speech } = useDesk();
  const words = speech.staff.outage;
  return (
    <Sheet title={words.chooseTitle} closeLabel={speech.staff.keys.close} onClose={onClose}>
      <ul class="rows causes">
        {OUTAGE_TEMPLATES.map((template) => {
          const effects = effectsAt(board.office, template.cause, scope);
          const stopped = effects.filter((effect) => effect.state === 'stopped').length;
          return (
            <li key={template.cause}>
              <Row
                headline={speech.staff.cause[template.cause]}
                line={effects.length > 0 ? words.touches(stopped, effects.length - stopped) : undefined}
                onPress={() => onChoose(template)}
              />
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
