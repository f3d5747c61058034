import type { Template } from '#domain/notices/template';
import { nameIn } from '../../words/lang.ts';
import { templatesWords } from '../../words/templates-words.ts';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';

type RetireTemplateProps = { template: Template; onDone: (told: string) => void };

/** Off the list, or back on it. The last template of an outage stays: an office must be able to announce one. */
export function RetireTemplate({ template, onDone }: RetireTemplateProps) {
  const { speech, templates } = useDesk();
  const words = templatesWords(speech.lang);
  const acting = useActing();
  const { id, kind, retired, title, version } = template;
  const outages = templates.filter((one) => one.kind === 'outage' && !one.retired);
  if (!retired && kind === 'outage' && outages.length === 1) return <p class="quiet">{words.lastOutage}</p>;
  const name = nameIn(title, speech.lang);
  const isSending = acting.state.kind === 'sending';
  const press = (): void =>
    acting.act(
      [id, version, !retired],
      () => ({ type: 'retire-template', template: id, retired: !retired }),
      () => onDone(retired ? words.backNow(name) : words.retiredNow(name)),
    );
  return (
    <div class="stack template-retire">
      <ActTrouble acting={acting} />
      <button class="link" type="button" onClick={press} disabled={isSending}>
        {isSending ? speech.staff.sending : retired ? words.bringBack : words.retire}
      </button>
    </div>
  );
}
