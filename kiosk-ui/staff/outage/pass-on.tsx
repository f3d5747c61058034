import type { NoticeId } from '#domain/notices/notice';
import { Key } from '../../parts/key/key.tsx';
import { Told } from '../../parts/told/told.tsx';
import { passOnText } from '../../words/pass-on.ts';
import { publicWords } from '../../words/public-words.ts';
import { CopyButton } from '../frame/copy-button.tsx';
import { type Desk, useDesk } from '../frame/desk-context.ts';

/** The text of a notice for WhatsApp. In Indonesian whatever the clerk reads: it goes to residents. */
function textOf(id: NoticeId, { board, place, now }: Desk): string {
  const notice = board.notices.find((one) => one.id === id);
  const page = notice?.scope === 'all' || place.kind === 'lobby' ? '/' : `/t/${place.id}`;
  return notice ? passOnText(notice, board, `${location.origin}${page}`, publicWords('id'), now) : '';
}

/** People hear it before they leave home: the text, ready to be passed on. */
export function PassOn({ notice }: { notice: NoticeId }) {
  const desk = useDesk();
  const { published } = desk.speech.staff;
  const text = textOf(notice, desk);
  return (
    <section class="pass-on" aria-label={published.passOnLabel}>
      <div class="pass-on__head">
        <h3 class="label">{published.passOnLabel}</h3>
        <CopyButton text={text} />
      </div>
      <p class="pass-on__text" lang="id">
        <Told>{text}</Told>
      </p>
    </section>
  );
}

export function PassOnKey({ notice }: { notice: NoticeId }) {
  const desk = useDesk();
  const address = `https://wa.me/?text=${encodeURIComponent(textOf(notice, desk))}`;
  return <Key big icon="send" label={desk.speech.staff.published.passOn} href={address} />;
}
