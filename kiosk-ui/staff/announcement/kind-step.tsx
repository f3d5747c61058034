import type { NoticeId } from '#domain/notices/notice';
import type { Template } from '#domain/notices/template';
import { may, reaches } from '#domain/staff/roles';
import { Row } from '../../parts/row/row.tsx';
import { asSentence, nameIn } from '../../words/lang.ts';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { sayAhead } from '../../words/say-further.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Sheet } from '../frame/sheet.tsx';
import { plannedFor } from '../notice/planned.ts';
import { ANNOUNCED, type Announced } from './announcement-draft.ts';

type KindStepProps = {
  onChoose: (kind: Announced, template: Template | null) => void;
  /** To what is planned already: to correct it or take it back. */
  onPlanned: (notice: NoticeId) => void;
  /** To the opening hours: the board tells them itself, and words beside it would only contradict it. */
  onHours: () => void;
  onClose: () => void;
};

/** What is announced: a template of each kind, or own words; and below, what is planned already. */
export function KindStep({ onChoose, onPlanned, onHours, onClose }: KindStepProps) {
  const desk = useDesk();
  const { actor, board, now, speech, templates } = desk;
  const words = noticeSheetsWords(speech.lang).announce;
  const planned = plannedFor(desk);
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
            {kind === 'schedule' && may(actor, 'change-hours') ? (
              <li>
                <Row icon="clock" headline={words.hoursChanged} line={words.changeHours} onPress={onHours} />
              </li>
            ) : null}
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
