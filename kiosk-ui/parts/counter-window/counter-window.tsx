import type { ComponentChildren } from 'preact';
import type { ServiceState } from '#domain/services/service-state';
import { Told, type Words } from '../told/told.tsx';
import { headlineSize } from './headline-size.ts';

/**
 * A state; or `you`, the blue field of an answer that asks something of its reader; `bare`, a rolled shutter in ink for
 * screens that say nothing about the office; `past`, no shutter at all: old news on a screen that is cut off.
 */
export type WindowState = ServiceState | 'you' | 'bare' | 'past';

type CounterWindowProps = {
  state: WindowState;
  headline: string;
  /** Lines under the headline, painted on the slats with it, or in the open window. */
  lines?: readonly Words[] | undefined;
  /** Larger lines, for "where" on an answer. */
  placed?: boolean | undefined;
  /** In the opening below the shutter: what was last known, or the promise and its new date. */
  foot?: ComponentChildren;
  /** A drawing before the lines (`below`), beside the headline (`beside`): card, slip, the large badge; or behind the words in the `corner`: clerks. */
  drawing?: ComponentChildren;
  drawingAt?: 'below' | 'beside' | 'corner' | undefined;
  /** Set once by the page when the state has just changed, and then the shutter moves; never on a first showing. */
  moved?: 'down' | 'up' | undefined;
  /** A small board inside a page: framed all round, smaller words. */
  small?: boolean | undefined;
  /** The rank of the headline among the page's headings. */
  level?: 1 | 2 | 3 | undefined;
  /** Ties the region to its headline for a screen reader; unique in the page. */
  id?: string | undefined;
  lang?: string | undefined;
};

/** Whether the words stand on the shutter or under it. */
function isCovered(state: WindowState): boolean {
  return state !== 'normal' && state !== 'bare' && state !== 'past';
}

/** The window of the counter: the one thing to know. How far its shutter is down is the state. */
export function CounterWindow(props: CounterWindowProps) {
  const { state, headline, lines = [], foot, drawing, drawingAt = 'below', moved, small, id, lang } = props;
  const Heading = `h${props.level ?? 1}` as const;
  const covered = isCovered(state);
  const words = (
    <div class="counter-window__words" data-drawing={drawing ? drawingAt : undefined}>
      {drawing && drawingAt === 'beside' ? <div class="counter-window__drawing">{drawing}</div> : null}
      <Heading class="counter-window__headline" data-size={headlineSize(headline)} id={id}>
        <Told>{headline}</Told>
      </Heading>
      {lines.length > 0 ? (
        <div class="counter-window__lines">
          {lines.map((line) => (
            <p>
              <Told>{line}</Told>
            </p>
          ))}
        </div>
      ) : null}
      {drawing && drawingAt !== 'beside' ? <div class="counter-window__drawing">{drawing}</div> : null}
    </div>
  );
  return (
    <section
      class="counter-window"
      data-state={state}
      data-small={small ? '' : undefined}
      data-placed={props.placed ? '' : undefined}
      data-moved={moved}
      aria-labelledby={id}
      lang={lang}
    >
      {state === 'past' ? null : (
        <div class="counter-window__shutter">
          {covered ? words : null}
          {state === 'you' ? null : <div class="counter-window__rail" aria-hidden="true" />}
        </div>
      )}
      {covered ? null : words}
      {foot ? <div class="counter-window__foot">{foot}</div> : null}
    </section>
  );
}
