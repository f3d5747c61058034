import type { Effect } from '#domain/notices/notice';
import { effectsOfTemplate } from '#domain/notices/templates';
import { findService } from '#domain/office/find';
import { Choice } from '../../parts/choice/choice.tsx';
import { inSentence, nameIn } from '../../words/lang.ts';
import { templatesWords } from '../../words/templates-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { EffectChoices } from '../services/effect-choices.tsx';
import type { TemplateDraft } from './template-draft.ts';

type TemplateEffectsProps = { draft: TemplateDraft; onChange: (effects: Effect[] | null) => void };

/** What it stops: what the office has told of the cause, so that it follows the office's services, or a list of its own. */
export function TemplateEffects({ draft, onChange }: TemplateEffectsProps) {
  const { board, speech } = useDesk();
  const words = templatesWords(speech.lang);
  const byCause = effectsOfTemplate(board.office, { cause: draft.cause, effects: null });
  const told = byCause
    .map(({ service, state }) => {
      const found = findService(board.office, service);
      const name = inSentence(found ? nameIn(found.name, speech.lang) : service);
      return `${name} ${inSentence(speech.public.board.stateWord[state])}`;
    })
    .join(', ');
  const nothing = draft.cause === null ? words.byNone : words.byCauseNone;
  const line = told === '' ? nothing : words.byCause(told);
  return (
    <div class="stack">
      <Choice
        name="template-effects"
        question={words.services}
        columns={2}
        options={[
          { value: 'office', label: draft.cause === null ? words.servicesBy.none : words.servicesBy.office },
          { value: 'own', label: words.servicesBy.own },
        ]}
        chosen={draft.effects === null ? 'office' : 'own'}
        onChoose={(by) => onChange(by === 'office' ? null : byCause)}
      />
      {draft.effects === null ? (
        <p class="quiet">{line}</p>
      ) : (
        <EffectChoices services={board.office.services} effects={draft.effects} onChange={onChange} />
      )}
    </div>
  );
}
