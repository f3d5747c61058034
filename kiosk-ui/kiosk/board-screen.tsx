import { Act } from '../parts/act/act.tsx';
import { Badge } from '../parts/badge/badge.tsx';
import { Clerks } from '../parts/clerks/clerks.tsx';
import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { Housing } from '../parts/housing/housing.tsx';
import { NextNews } from '../parts/next-news/next-news.tsx';
import { Notice, NoticeTurner } from '../parts/notice-turner/notice-turner.tsx';
import { Screen } from '../parts/screen/screen.tsx';
import { Told } from '../parts/told/told.tsx';
import type { BoardText, NextNewsText } from '../words/board-text.ts';
import { noticeLine } from '../words/say-notice.ts';
import { BoardDesk, type Invitation } from './board-desk.tsx';
import type { DeskTools } from './desk-tools.ts';
import type { Heading } from './heading.ts';
import { headlineOf } from './headline-of.ts';
import { type ListWords, type Room, ServicesListed } from './services-listed.tsx';
import { useFit } from './use-fit.ts';

type BoardScreenProps = {
  text: BoardText;
  heading: Heading;
  moved: 'down' | 'up' | undefined;
  invitation: Invitation;
  notices: { paused: boolean; turned: number };
  listWords: ListWords;
  tools: DeskTools;
};

/** How much of a board is shown. */
type BoardRoom = Room & {
  /** The office's own words stand in the window; else they take their turn with the notices. */
  note: boolean;
  /** Further notices have their turn at the foot. */
  notices: boolean;
  /** Gaps and margins as narrow as they get, and notices a step smaller. */
  snug: boolean;
  /** The headline a step lower. */
  compact: boolean;
  /** Words one step smaller, or two. */
  tight: 0 | 1 | 2;
};

const ALL: BoardRoom = {
  size: 'huge',
  rows: 24,
  details: true,
  lines: false,
  note: true,
  notices: true,
  snug: false,
  compact: false,
  tight: 0,
};
const LARGE: BoardRoom = { ...ALL, size: 'large' };
const SMALL: BoardRoom = { ...ALL, size: 'small' };
const SNUG: BoardRoom = { ...SMALL, snug: true };
const DENSE: BoardRoom = { ...SNUG, size: 'dense', details: false };
const FOLDED: BoardRoom = { ...DENSE, note: false };
const LINES: BoardRoom = { ...FOLDED, lines: true };
/** Gaps close before drawings shrink, and lists fold before type does; only the last steps touch the headline. */
const ROOMS: readonly BoardRoom[] = [
  ALL,
  LARGE,
  { ...LARGE, snug: true },
  SMALL,
  SNUG,
  { ...SNUG, details: false },
  DENSE,
  FOLDED,
  { ...FOLDED, rows: 10 },
  { ...FOLDED, rows: 8 },
  { ...FOLDED, rows: 6 },
  { ...FOLDED, compact: true },
  { ...FOLDED, rows: 8, compact: true },
  LINES,
  { ...LINES, compact: true },
  { ...LINES, compact: true, tight: 1 },
  { ...LINES, compact: true, tight: 2 },
];
/**
 * With "Huruf besar" headline and act stay; where a list has no room its services stand in lines, and further notices
 * go before any letter shrinks.
 */
const LOOSE: BoardRoom = { ...LINES, snug: false };
const HEADS: BoardRoom = { ...LINES, notices: false };
const LARGER_ROOMS: readonly BoardRoom[] = [
  ALL,
  LARGE,
  { ...LARGE, snug: true },
  { ...LOOSE, note: true },
  LOOSE,
  LINES,
  HEADS,
  { ...HEADS, compact: true },
  { ...HEADS, compact: true, tight: 1 },
  { ...HEADS, compact: true, tight: 2 },
];

/** The board of a place, and the desk that is always ready for a slip. */
export function BoardScreen(props: BoardScreenProps) {
  const { text, heading, moved, invitation, notices, listWords, tools } = props;
  const rooms = tools.larger ? LARGER_ROOMS : ROOMS;
  const { step, root } = useFit(rooms.length, JSON.stringify([text, tools.larger, tools.lang]));
  const room = rooms[step] ?? LINES;
  const note =
    text.note === null ? null : (
      <span lang={text.note.lang} dir="auto">
        {text.note.text}
      </span>
    );
  const told = !room.notices
    ? []
    : [...(text.note === null || room.note ? [] : [text.note.text]), ...text.notices.map(noticeLine)];
  const turns = told.length > 1 ? (notices.paused ? 'paused' : 'turning') : undefined;
  return (
    <div
      class="kiosk"
      data-screen="board"
      data-state={text.state}
      data-snug={room.snug ? room.size : undefined}
      data-compact={room.compact ? '' : undefined}
      data-tight={room.tight || undefined}
      ref={root}
    >
      <Screen
        kind="board"
        short={text.nextNews === null || text.act === null}
        labels={tools.words.sides}
        housing={<Housing {...heading} />}
        window={
          <CounterWindow
            // A new element for each state, so that the shutter's way begins anew.
            key={text.state}
            state={text.state}
            id="headline"
            headline={headlineOf(text.headline)}
            lines={note === null || !room.note ? text.lines : [...text.lines, note]}
            foot={text.foot === null ? undefined : <Told>{text.foot}</Told>}
            {...drawingOf(text, room, tools.larger)}
            moved={moved}
          />
        }
        first={
          text.nextNews === null && text.act === null ? undefined : (
            <>
              {text.nextNews === null ? null : <News news={text.nextNews} />}
              {text.act === null ? null : (
                <Act icon={text.act.icon} imperative={text.act.text} why={text.act.why} />
              )}
            </>
          )
        }
        rest={<ServicesListed groups={text.groups} room={room} said={listWords} />}
        ruled
        last={
          told.length === 0 ? undefined : (
            <Turns told={told} paused={notices.paused} turned={notices.turned} tools={tools} />
          )
        }
        desk={<BoardDesk tools={tools} invitation={invitation} notices={turns} />}
      />
    </div>
  );
}

/** The large badge of a day nobody has spoken of; or, where few words leave them room, the clerks of an open counter. */
function drawingOf(text: BoardText, room: BoardRoom, larger: boolean) {
  if (text.state === 'unconfirmed')
    return { drawing: <Badge state="unconfirmed" />, drawingAt: 'beside' } as const;
  const welcome = text.state === 'normal' && text.nextNews === null && !larger && !room.compact;
  const words = [...text.lines, ...(room.note && text.note !== null ? [text.note.text] : [])];
  if (!welcome || words.some((line) => line.length > BESIDE_CLERKS)) return {};
  return { drawing: <Clerks />, drawingAt: 'corner' } as const;
}

/** Letters of a line that leaves the clerks their corner. */
const BESIDE_CLERKS = 26;

type TurnsProps = { told: readonly string[]; paused: boolean; turned: number; tools: DeskTools };

/** Notices in turn, in the room of the longest of them: nothing on the screen moves when they turn. */
function Turns({ told, paused, turned, tools: { words } }: TurnsProps) {
  const longest = told.reduce((long, text) => (text.length > long.length ? text : long), '');
  return (
    <div class="turns">
      <div class="turns__room" aria-hidden="true">
        <Notice text={longest} count={words.nthOf(told.length, told.length)} />
      </div>
      <NoticeTurner notices={told} count={words.nthOf} paused={paused} turnedByHand={turned} />
    </div>
  );
}

const MINUTES_A_SLAT = 5;

/** The promise of more news, on boards and answers alike. */
export function News({ news }: { news: NextNewsText }) {
  return (
    <NextNews
      label={news.label}
      time={news.time}
      count={news.count ?? ''}
      slatsLeft={news.count === null ? undefined : news.minutesLeft / MINUTES_A_SLAT}
      overdue={news.overdue}
      note={news.note ?? undefined}
    />
  );
}
