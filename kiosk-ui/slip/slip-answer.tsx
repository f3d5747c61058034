import { Act } from '../parts/act/act.tsx';
import { CardDrawing } from '../parts/card-drawing/card-drawing.tsx';
import { CounterWindow, type WindowState } from '../parts/counter-window/counter-window.tsx';
import { FactLines, ForStaff } from '../parts/fact-lines/fact-lines.tsx';
import { NextNews } from '../parts/next-news/next-news.tsx';
import { PathBar } from '../parts/path/path.tsx';
import { PromiseLine } from '../parts/promise-line/promise-line.tsx';
import type { AnswerText, AnswerTone, PathText } from '../words/answer-text.ts';

/** Minutes one slat of the next news stands for: twelve of them are the last hour. */
const MINUTES_A_SLAT = 5;

/** The field an answer stands on. The open window is for the card that is ready alone. */
const FIELD: Record<AnswerTone, WindowState> = {
  ready: 'normal',
  wait: 'limited',
  yours: 'you',
  done: 'bare',
  unknown: 'unconfirmed',
};

/** The window of an answer on a phone: what is so, and what became of the promised date. */
export function AnswerWindow({ text, id }: { text: AnswerText; id: string }) {
  const { promise } = text;
  const ready = text.tone === 'ready';
  const lines = text.place === null ? text.lines : [text.place, ...text.lines];
  return (
    <CounterWindow
      state={FIELD[text.tone]}
      headline={text.headline.join(' ')}
      lines={lines}
      placed={ready}
      drawing={ready ? <CardDrawing /> : undefined}
      foot={
        promise ? (
          <PromiseLine
            oldLabel={promise.label}
            old={promise.date}
            holds={!promise.struck}
            label={promise.small}
            now={promise.large}
          />
        ) : undefined
      }
      id={id}
    />
  );
}

/** What stands on the paper below: next news, what you do, where and when, what next, the path. */
export function AnswerPaper({ text }: { text: AnswerText }) {
  const { nextNews, act, facts, path } = text;
  return (
    <>
      {nextNews ? (
        <NextNews
          label={nextNews.label}
          time={nextNews.time}
          count={nextNews.count}
          slatsLeft={nextNews.minutesLeft / MINUTES_A_SLAT}
          overdue={nextNews.overdue}
          note={nextNews.note}
        />
      ) : null}
      {act ? <Act icon={act.icon} imperative={act.text} why={act.why} /> : null}
      {facts.length > 0 ? (
        <FactLines facts={facts.map((fact) => ({ icon: fact.icon, label: fact.label, value: fact.text }))} />
      ) : null}
      {path ? <Way path={path} /> : null}
      <div>
        {text.asOf === null ? null : <ForStaff>{text.asOf}</ForStaff>}
        {text.forStaff === null ? null : <ForStaff>{text.forStaff}</ForStaff>}
      </div>
    </>
  );
}

/** Nothing before the first step, and nothing once the card was handed over. */
function Way({ path }: { path: PathText }) {
  const here = path.steps[path.here];
  if (!here || path.progress === null) return null;
  return <PathBar of={path.steps.length} at={path.here} name={here.label} count={path.progress} />;
}
