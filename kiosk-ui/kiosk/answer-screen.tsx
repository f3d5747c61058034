import { formatSlipCode, type SlipCode } from '#domain/slips/slip-code';
import { Act } from '../parts/act/act.tsx';
import { CardDrawing } from '../parts/card-drawing/card-drawing.tsx';
import { CounterWindow, type WindowState } from '../parts/counter-window/counter-window.tsx';
import { AnswerDesk } from '../parts/desk-layout/desk-layout.tsx';
import { FactLines, ForStaff } from '../parts/fact-lines/fact-lines.tsx';
import { Housing } from '../parts/housing/housing.tsx';
import { Path } from '../parts/path/path.tsx';
import { PromiseLine } from '../parts/promise-line/promise-line.tsx';
import { QrPlate } from '../parts/qr/qr.tsx';
import type { QrMatrix } from '../parts/qr/qr-matrix.ts';
import { Screen } from '../parts/screen/screen.tsx';
import { Told } from '../parts/told/told.tsx';
import type { AnswerText, AnswerTone, PathText, PromiseText } from '../words/answer-text.ts';
import { asSentence } from '../words/lang.ts';
import { News } from './board-screen.tsx';
import { LanguageKey, LargerKey, LeaveKey, MoreTimeKey, SpeakKey } from './desk-keys.tsx';
import type { DeskTools } from './desk-tools.ts';
import { headlineOf } from './headline-of.ts';
import { Lens } from './lens.tsx';
import { useFit } from './use-fit.ts';

type AnswerScreenProps = {
  text: AnswerText;
  code: SlipCode;
  /** The slip's own address, to take along. */
  qr: QrMatrix;
  /** "kode berakhir 8WZ4 · Kamis, 8 Februari 2018" */
  line: string;
  clock: string;
  tools: DeskTools;
};

/** The shutter an answer stands on. */
const WINDOW: Record<AnswerTone, WindowState> = {
  ready: 'normal',
  wait: 'limited',
  yours: 'you',
  done: 'bare',
  unknown: 'bare',
};

/** How much of an answer is shown. `snug`: narrow gaps. `compact`: the headline is read from 1.5 m, not from 3. */
type AnswerRoom = {
  facts: number;
  large: boolean;
  age: boolean;
  snug: boolean;
  compact: boolean;
  tight: boolean;
};

const ALL: AnswerRoom = { facts: 9, large: true, age: true, snug: false, compact: false, tight: false };
const SMALL: AnswerRoom = { ...ALL, large: false };
const SNUG: AnswerRoom = { ...SMALL, age: false, snug: true };
const COMPACT: AnswerRoom = { ...SNUG, compact: true };
/** Facts from the end give way before type does; the path stays, for it is what people point at. */
const ROOMS: readonly AnswerRoom[] = [
  ALL,
  SMALL,
  { ...SMALL, snug: true },
  SNUG,
  { ...COMPACT, snug: false },
  COMPACT,
  { ...COMPACT, facts: 3 },
  { ...SNUG, facts: 2 },
  { ...COMPACT, facts: 2 },
  { ...COMPACT, facts: 1 },
  { ...COMPACT, facts: 2, tight: true },
  { ...COMPACT, facts: 1, tight: true },
];

/** The whole screen answers one slip: what is so, what you do, where and when, what next. */
export function AnswerScreen({ text, code, qr, line, clock, tools }: AnswerScreenProps) {
  const { step, root } = useFit(ROOMS.length, JSON.stringify([text, tools.larger]));
  const room = ROOMS[step] ?? COMPACT;
  const { words } = tools;
  return (
    <div
      class="kiosk"
      data-screen="answer"
      data-stage={text.stage}
      data-state={text.tone}
      data-code={formatSlipCode(code).slice(-4)}
      data-snug={room.snug ? '' : undefined}
      data-compact={room.compact ? '' : undefined}
      data-tight={room.tight ? '' : undefined}
      ref={root}
    >
      <Screen
        kind="answer"
        labels={words.sides}
        housing={<Housing place={text.title} line={line} clock={clock} />}
        window={
          <CounterWindow
            state={WINDOW[text.tone]}
            id="headline"
            headline={headlineOf(text.headline)}
            lines={text.place === null ? text.lines : [text.place]}
            placed={text.place !== null}
            drawing={text.tone === 'ready' ? <CardDrawing /> : undefined}
            foot={footOf(text)}
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
        rest={
          text.facts.length === 0 ? undefined : (
            <FactLines
              large={room.large && text.facts.length <= 3}
              facts={text.facts
                .slice(0, room.facts)
                .map(({ icon, label, text: value }) => ({ icon, label, value }))}
            />
          )
        }
        last={text.path === null ? undefined : <Way path={text.path} />}
        foot={
          text.forStaff === null ? undefined : (
            <ForStaff>
              {[text.forStaff, room.age ? text.asOf : null].filter((part) => part !== null).join(' · ')}
            </ForStaff>
          )
        }
        desk={
          <>
            <AnswerDesk
              qr={<QrPlate matrix={qr} label={words.takeAlongLabel} caption={words.keys.takeAlong} />}
              time={
                tools.secondsLeft === null ? (
                  <div class="keys">
                    <LargerKey tools={tools} />
                    <LanguageKey tools={tools} />
                  </div>
                ) : (
                  <MoreTimeKey tools={tools} />
                )
              }
            >
              <SpeakKey tools={tools} />
              <LeaveKey tools={tools} />
            </AnswerDesk>
            <Lens video={tools.scanning.video} parked />
          </>
        }
      />
    </div>
  );
}

/** Under the shutter: the promise and what has become of it; on an open window what else is to be known. */
function footOf({ promise, place, lines }: AnswerText) {
  if (promise !== null) return <Promised promise={promise} />;
  if (place === null || lines.length === 0) return undefined;
  return lines.map((line) => (
    <p key={line}>
      <Told>{line}</Told>
    </p>
  ));
}

/** A date that holds is said as it is; one that does not is struck through beside what holds now. */
function Promised({ promise: { label, date, struck, small, large } }: { promise: PromiseText }) {
  if (struck && large !== null) {
    return <PromiseLine oldLabel={label} old={date} label={small ?? ''} now={large} />;
  }
  return (
    <>
      <p>
        <Told>{`${label}: *${date}*`}</Told>
      </p>
      {small === null && large === null ? null : (
        <p>
          <Told>{asOneSentence(small ?? '', large ?? '')}</Told>
        </p>
      )}
    </>
  );
}

/** The second half goes on with the first, unless that has ended. */
function asOneSentence(small: string, large: string): string {
  const ended = /[.!?]\*?$/.test(small);
  return `${small} ${ended ? asSentence(large) : large}.`.trim();
}

function Way({ path }: { path: PathText }) {
  const behind = path.steps.filter(({ standing }) => standing === 'done').length;
  const ahead = path.steps.every(({ standing }) => standing === 'ahead');
  return (
    <Path
      stages={path.steps.map(({ label }) => label)}
      at={ahead ? -1 : behind}
      here={path.hereLabel}
      label={path.label}
    />
  );
}
