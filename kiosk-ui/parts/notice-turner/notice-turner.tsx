import { useEffect, useState } from 'preact/hooks';
import { Told } from '../told/told.tsx';
import { readingTime } from './reading-time.ts';

/** Calls back once after so many milliseconds; returns how to call it off. */
export type Schedule = (call: () => void, milliseconds: number) => () => void;

const wallSchedule: Schedule = (call, milliseconds) => {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
};

type NoticeProps = {
  text: string;
  /** "1 dari 2". */
  count: string;
};

/** One further notice with its place among them. */
export function Notice({ text, count }: NoticeProps) {
  return (
    <div class="notice">
      <span class="notice__count">{count}</span>
      <p class="notice__text" dir="auto">
        <Told>{text}</Told>
      </p>
    </div>
  );
}

type NoticeTurnerProps = {
  notices: readonly string[];
  /** "1 dari 2", counted from 1. */
  count: (nth: number, of: number) => string;
  /** The page's pause key stands on the desk, below the sill; a page that sees reduced motion starts paused. */
  paused: boolean;
  /** Turn by hand while paused: the page counts presses of "berikutnya". */
  turnedByHand?: number | undefined;
  schedule?: Schedule | undefined;
};

/** Further notices, one after another, never faster than they can be read. The only part that holds state: whose turn it is. */
export function NoticeTurner(props: NoticeTurnerProps) {
  const { notices, count, paused, turnedByHand = 0, schedule = wallSchedule } = props;
  const [turn, setTurn] = useState(0);
  const at = notices.length === 0 ? 0 : (turn + turnedByHand) % notices.length;
  const text = notices[at];
  useEffect(() => {
    if (paused || text === undefined || notices.length < 2) return;
    return schedule(() => setTurn((before) => before + 1), readingTime(text));
  }, [paused, text, turn, turnedByHand, notices.length, schedule]);
  if (text === undefined) return null;
  // The key makes each notice a new element, so that its fade starts anew.
  return <Notice key={`${at}:${text}`} text={text} count={count(at + 1, notices.length)} />;
}
