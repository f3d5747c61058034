import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Act } from '../../parts/act/act.tsx';
import { Badge } from '../../parts/badge/badge.tsx';
import { CounterWindow } from '../../parts/counter-window/counter-window.tsx';
import { Housing } from '../../parts/housing/housing.tsx';
import { NextNews } from '../../parts/next-news/next-news.tsx';
import { Notice } from '../../parts/notice-turner/notice-turner.tsx';
import { Screen } from '../../parts/screen/screen.tsx';
import { Told } from '../../parts/told/told.tsx';
import type { BoardText } from '../../words/board-text.ts';
import type { Lang } from '../../words/lang.ts';
import { noticeSheetsWords } from '../../words/notice-sheets-words.ts';
import { noticeLine } from '../../words/say-notice.ts';
import { PictureServices } from './picture-services.tsx';

/** As a kiosk does it: gaps close before drawings shrink, and other notices give way last. */
const ROOMS = [
  { size: 'huge', snug: false, others: true },
  { size: 'large', snug: false, others: true },
  { size: 'small', snug: true, others: true },
  { size: 'dense', snug: true, others: true },
  { size: 'dense', snug: true, others: false },
] as const;

/** Minutes one slat of the next news stands for: twelve of them are the last hour. */
const MINUTES_A_SLAT = 5;

type KioskPictureProps = {
  text: BoardText;
  /** The notice whose turn it is: the one that is about to be published. */
  notice: string;
  /** The language the kiosk speaks in it, whatever the clerk reads. */
  lang: Lang;
};

/** A kiosk as it will look, small: the same parts in the same proportions. Not for the ear, which hears the text itself. */
export function KioskPicture({ text, notice, lang }: KioskPictureProps) {
  const words = noticeSheetsWords(lang);
  const root = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  const room = ROOMS[step] ?? ROOMS[0];
  useLayoutEffect(() => {
    if (step < ROOMS.length - 1 && root.current !== null && spills(root.current)) setStep(step + 1);
  });
  const { note, nextNews, act } = text;
  const own = note === null ? [] : [<span dir="auto">{note.text}</span>];
  const turn = Math.max(
    0,
    text.notices.findIndex((one) => one.id === notice),
  );
  const shown = room.others || text.notices[turn]?.id === notice ? text.notices[turn] : undefined;
  return (
    <div class="kiosk-picture" data-kiosk aria-hidden="true" inert>
      <div class="kiosk-picture__screen" data-snug={room.snug ? '' : undefined} ref={root}>
        <Screen
          kind="board"
          short={nextNews === null || act === null}
          labels={{ paper: '', desk: '' }}
          housing={<Housing place={text.title} line={`${text.where} · ${text.date}`} clock={text.clock} />}
          window={
            <CounterWindow
              level={3}
              state={text.state}
              headline={text.headline.join(' ')}
              lines={[...text.lines, ...own]}
              foot={text.foot === null ? undefined : <Told>{text.foot}</Told>}
              drawing={text.state === 'unconfirmed' ? <Badge state="unconfirmed" /> : undefined}
              drawingAt="beside"
            />
          }
          first={
            nextNews === null && act === null ? undefined : (
              <>
                {nextNews === null ? null : (
                  <NextNews
                    {...nextNews}
                    count={nextNews.count ?? ''}
                    note={nextNews.note ?? undefined}
                    slatsLeft={nextNews.count === null ? undefined : nextNews.minutesLeft / MINUTES_A_SLAT}
                  />
                )}
                {act === null ? null : <Act level={3} icon={act.icon} imperative={act.text} why={act.why} />}
              </>
            )
          }
          rest={<PictureServices groups={text.groups} size={room.size} />}
          ruled
          last={
            shown ? (
              <Notice text={noticeLine(shown)} count={words.nthOf(turn + 1, text.notices.length)} />
            ) : undefined
          }
          desk={<p class="kiosk-picture__invitation">{words.deskOfKiosk}</p>}
        />
      </div>
    </div>
  );
}

/** Whether an area holds more than it has room for. */
function spills(root: HTMLElement): boolean {
  const areas = root.querySelectorAll('.screen__above, .screen__rest');
  return [...areas].some((area) => area.scrollHeight > area.clientHeight + 1);
}
