import { useEffect, useRef, useState } from 'preact/hooks';
import { boardView } from '#domain/board/board-view';
import type { BoardSnapshot } from '#domain/board/snapshot';
import { isRefusal, type Refusal } from '#domain/ledger/refusal';
import { concerns, type NoticeId } from '#domain/notices/notice';
import type { Instant } from '#domain/time/civil-time';
import { Choice } from '../../parts/choice/choice.tsx';
import { Key } from '../../parts/key/key.tsx';
import { Told } from '../../parts/told/told.tsx';
import type { Lang } from '../../words/lang.ts';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { passOnText } from '../../words/pass-on.ts';
// English is shown here to those too who read Indonesian.
import '../../words/public-english.ts';
import { publicWords } from '../../words/public-words.ts';
import { sayBoard } from '../../words/say-board.ts';
import { useDesk } from '../frame/desk-context.ts';
import { ForetoldWindow } from '../frame/foretold-window.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { KioskPicture } from './kiosk-picture.tsx';
import './preview.css';

type PreviewStepProps = {
  title: string;
  foretold: BoardSnapshot | Refusal;
  /** The notice that stands already; null: the one this board has and the present one has not. */
  notice: NoticeId | null;
  /** When it is first told: what is published later is shown as it will look then. */
  at: Instant;
  onBack: () => void;
  onClose: () => void;
};

/** The kiosk and the WhatsApp text as they will be, word for word, before anybody sees them; each in both languages. */
export function PreviewStep({ title, foretold, notice, at, onBack, onClose }: PreviewStepProps) {
  const { board, speech } = useDesk();
  const words = noticeSheetsWords(speech.lang);
  const [shown, setShown] = useState<'kiosk' | 'whatsapp'>('kiosk');
  const [lang, setLang] = useState<Lang>('id');
  const top = useRef<HTMLButtonElement>(null);
  // The other picture is seen from its top.
  useEffect(() => top.current?.scrollIntoView({ block: 'end' }), [shown]);
  const told = isRefusal(foretold) ? null : foretold;
  const about = told?.notices.find((one) =>
    notice === null ? !board.notices.some((known) => known.id === one.id) : one.id === notice,
  );
  return (
    <Sheet
      over={words.preview}
      title={title}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      decision={
        <div class="stack">
          <Choice
            name="preview"
            question={<span class="heard">{words.preview}</span>}
            columns={2}
            options={[
              { value: 'kiosk', label: words.onKiosk },
              { value: 'whatsapp', label: words.onWhatsApp },
            ]}
            chosen={shown}
            onChoose={setShown}
          />
        </div>
      }
      desk={<Key big icon="back" label={speech.staff.keys.back} onPress={onBack} />}
    >
      <button class="link" type="button" ref={top} onClick={() => setLang(lang === 'id' ? 'en' : 'id')}>
        {lang === 'id' ? words.inEnglish : words.inIndonesian}
      </button>
      {told && about ? (
        shown === 'kiosk' ? (
          <OnKiosk board={told} about={about} at={at} lang={lang} />
        ) : (
          <OnWhatsApp board={told} about={about} at={at} lang={lang} />
        )
      ) : (
        <ForetoldWindow foretold={foretold} />
      )}
    </Sheet>
  );
}

type PictureProps = {
  board: BoardSnapshot;
  about: BoardSnapshot['notices'][number];
  at: Instant;
  lang: Lang;
};

function OnKiosk({ board, about, at, lang }: PictureProps) {
  const { place } = useDesk();
  const where = concerns(about, place.id) || about.scope === 'all' ? place.id : (about.scope[0] ?? place.id);
  const view = boardView(board, where, at);
  if (!view) return null;
  const text = sayBoard(view, board, publicWords(lang));
  const said = [text.headline.join(' '), ...text.lines].join(' ').replaceAll('*', '');
  return (
    <>
      <p class="heard" lang={lang}>
        {said}
      </p>
      <KioskPicture key={`${lang}-${where}`} text={text} notice={about.id} lang={lang} />
    </>
  );
}

function OnWhatsApp({ board, about, at, lang }: PictureProps) {
  const { place } = useDesk();
  const page = about.scope === 'all' || place.kind === 'lobby' ? '/' : `/t/${place.id}`;
  return (
    <p class="whatsapp-picture" lang={lang}>
      <Told>{passOnText(about, board, `${location.origin}${page}`, publicWords(lang), at)}</Told>
    </p>
  );
}
