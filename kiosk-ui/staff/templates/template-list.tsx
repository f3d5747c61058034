import { noticeKind } from '#domain/notices/notice';
import type { Template, TemplateId } from '#domain/notices/template';
import { effectsOfTemplate } from '#domain/notices/templates';
import { Key } from '../../parts/key/key.tsx';
import { Row } from '../../parts/row/row.tsx';
import { nameIn, saidIn } from '../../words/lang.ts';
import { templatesWords } from '../../words/templates-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';

type TemplateListProps = {
  /** What has just been done, to be heard once. */
  done: string | null;
  onNew: () => void;
  onOne: (id: TemplateId) => void;
  onClose: () => void;
};

/** All templates by the kind of notice they make, in the order in which clerks find them; those not in use stand last. */
export function TemplateList({ done, onNew, onOne, onClose }: TemplateListProps) {
  const { board, speech, templates } = useDesk();
  const words = templatesWords(speech.lang);
  const used = templates.filter((one) => !one.retired);
  const groups = [
    ...noticeKind.options.map((kind) => ({
      heading: speech.public.board.kind[kind],
      among: used.filter((one) => one.kind === kind),
    })),
    { heading: words.retired, among: templates.filter((one) => one.retired) },
  ].filter(({ among }) => among.length > 0);
  const line = (one: Template) => {
    if (one.text === null) return touches(one);
    const said = saidIn(one.text, speech.lang);
    return <span lang={said.lang}>{said.text}</span>;
  };
  /** Of one that the board words by its cause: what it stops here. */
  const touches = (one: Template): string => {
    const effects = effectsOfTemplate(board.office, one);
    const stopped = effects.filter((effect) => effect.state === 'stopped').length;
    return effects.length === 0
      ? words.fromCause
      : speech.staff.outage.touches(stopped, effects.length - stopped);
  };
  return (
    <Sheet
      key="list"
      title={words.title}
      line={words.line}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<Key big label={words.fresh} onPress={onNew} />}
    >
      <p class="told-yes" role="status">
        {done}
      </p>
      {groups.map(({ heading, among }) => (
        <section key={heading} class="template-group" aria-label={heading}>
          <h3 class="label">{heading}</h3>
          <ul class="rows">
            {among.map((one) => (
              <li key={one.id}>
                <Row
                  headline={<bdi>{nameIn(one.title, speech.lang)}</bdi>}
                  line={<bdi class="template-line">{line(one)}</bdi>}
                  onPress={() => onOne(one.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}
