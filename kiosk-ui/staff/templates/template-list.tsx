import { noticeKind } from '#domain/notices/notice';
import type { Template, TemplateId } from '#domain/notices/template';
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
  const { speech, templates } = useDesk();
  const words = templatesWords(speech.lang);
  const used = templates.filter((one) => !one.retired);
  const groups = [
    ...noticeKind.options.map((kind) => ({
      heading: speech.public.board.kind[kind],
      among: used.filter((one) => one.kind === kind),
    })),
    { heading: words.retired, among: templates.filter((one) => one.retired) },
  ].filter(({ among }) => among.length > 0);
  const line = ({ text }: Template) => {
    if (text === null) return words.fromCause;
    const said = saidIn(text, speech.lang);
    return <span lang={said.lang}>{said.text}</span>;
  };
  return (
    <Sheet
      key="list"
      title={words.title}
      line={words.line}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={<Key big icon="file" label={words.fresh} onPress={onNew} />}
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
