import { concerns, type NoticeId } from '#domain/notices/notice';
import { isOver } from '#domain/notices/notice-time';
import type { Template } from '#domain/notices/template';
import { reaches } from '#domain/staff/roles';
import { Row } from '../../parts/row/row.tsx';
import { asSentence, nameIn } from '../../words/lang.ts';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { sayAhead } from '../../words/say-further.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { ANNOUNCED, type Announced } from './announcement-draft.ts';

type KindStepProps = {
  onChoose: (kind: Announced, template: Template | null) => void;
  /** To what is planned already: to correct it or take it back. */
  onPlanned: (notice: NoticeId) => void;
  onClose: () => void;
};

/** What is announced: a template of each kind, or own words; and below, what is planned already. */
export function KindStep({ onChoose, onPlanned, onClose }: KindStepProps) {
  const { actor, board, place, now, speech, templates } = useDesk();
  const words = noticeSheetsWords(speech.lang).announce;
  const planned = board.notices
    .filter((notice) => notice.kind !== 'outage' && notice.startedAt > now && !isOver(notice, now))
    .filter((notice) => reaches(actor, notice.scope) || concerns(notice, place.id))
    .sort((a, b) => a.startedAt - b.startedAt);
  return (
    <Sheet title={words.title} closeLabel={speech.staff.keys.close} onClose={onClose}>
      {ANNOUNCED.map((kind) => (
        <section class="stack" key={kind}>
          <h3 class="label">{speech.public.board.kind[kind]}</h3>
          <ul class="rows">
            {templates
              .filter((template) => template.kind === kind && !template.retired)
              .map((template) => (
                <li key={template.id}>
                  <Row
                    headline={nameIn(template.title, speech.lang)}
                    onPress={() => onChoose(kind, template)}
                  />
                </li>
              ))}
            <li>
              <Row headline={words.ownWords} onPress={() => onChoose(kind, null)} />
            </li>
          </ul>
        </section>
      ))}
      {planned.length === 0 ? null : (
        <section class="stack">
          <h3 class="label">{words.planned}</h3>
          <ul class="rows">
            {planned.map((notice) => {
              const text = sayAhead(notice, board, speech.public, now);
              return (
                <li key={notice.id}>
                  <Row
                    headline={asSentence(text.when ?? '')}
                    line={text.said.text}
                    onPress={reaches(actor, notice.scope) ? () => onPlanned(notice.id) : undefined}
                  />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </Sheet>
  );
}
