import type { Effect, Scope } from '#domain/notices/notice';
import type { Template } from '#domain/notices/template';
import { effectsOfTemplate } from '#domain/notices/templates';
import { Row } from '../../parts/row/row.tsx';
import { nameIn } from '../../words/lang.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { effectsAt } from './outage-draft.ts';

type TemplateStepProps = {
  scope: Scope;
  onChoose: (template: Template) => void;
  /** To planned work, hours and other news. */
  onOther: () => void;
  onClose: () => void;
};

/** The first tap on the sheet: what has happened. Likeliest first, each with what it stops in this office. */
export function TemplateStep({ scope, onChoose, onOther, onClose }: TemplateStepProps) {
  const { board, speech, templates } = useDesk();
  const words = speech.staff.outage;
  const touching = (template: Template): Effect[] =>
    effectsAt(effectsOfTemplate(board.office, template), board.office, scope);
  // What touches nothing here is seldom what has happened here.
  const outages = templates
    .filter((template) => template.kind === 'outage' && !template.retired)
    .sort((a, b) => Number(touching(a).length === 0) - Number(touching(b).length === 0));
  return (
    <Sheet title={words.chooseTitle} closeLabel={speech.staff.keys.close} onClose={onClose}>
      <ul class="rows causes">
        {outages.map((template) => {
          const effects = touching(template);
          const stopped = effects.filter((effect) => effect.state === 'stopped').length;
          return (
            <li key={template.id}>
              <Row
                headline={nameIn(template.title, speech.lang)}
                line={effects.length > 0 ? words.touches(stopped, effects.length - stopped) : undefined}
                onPress={() => onChoose(template)}
              />
            </li>
          );
        })}
        <li>
          <Row
            icon="clock"
            headline={speech.staff.notices.notAnOutage}
            line={speech.staff.notices.notAnOutageWhy}
            onPress={onOther}
          />
        </li>
      </ul>
    </Sheet>
  );
}
