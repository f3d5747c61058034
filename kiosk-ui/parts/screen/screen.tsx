import type { ComponentChildren } from 'preact';

type ScreenProps = {
  housing: ComponentChildren;
  /** The yellow band, when the screen is cut off. */
  band?: ComponentChildren;
  window: ComponentChildren;
  /** Next news, and what you do. */
  first?: ComponentChildren;
  /** Services, facts, or the code as it is typed. */
  rest?: ComponentChildren;
  /** At the foot of the paper: the path of an answer, or a further notice (`ruled`). */
  last?: ComponentChildren;
  ruled?: boolean | undefined;
  /** The last line of the paper: what staff need of an answer. */
  foot?: ComponentChildren;
  /** `first` leaves its column room enough: in landscape the services stand below it, beside the window. */
  short?: boolean | undefined;
  desk: ComponentChildren;
  /** A board keeps its desk's height, so the hand learns it; an answer and the keypad may raise it, never above half. */
  kind?: 'board' | 'answer' | 'help' | 'keypad' | undefined;
  /** Names of the two sides, for the ear: "Kabar kantor", "Meja Anda". */
  labels: { paper: string; desk: string };
};

/** In landscape the services of a board with news and an act stand below the window; everything else stands beside it. */
function flowOf({ kind = 'board', band, first, short }: ScreenProps): 'below' | 'beside' {
  return kind === 'board' && first && !band && !short ? 'below' : 'beside';
}

/** One kiosk screen, portrait or landscape: housing, window, paper, sill, desk. Above the sill you read, below it you act. */
export function Screen(props: ScreenProps) {
  const { housing, band, window, first, rest, last, ruled, foot, desk, kind = 'board', labels } = props;
  return (
    <div class="screen" data-kind={kind} data-flow={flowOf(props)} data-ruled={ruled ? '' : undefined}>
      {housing}
      <main class="screen__above" aria-label={labels.paper}>
        <div class="screen__window">
          {band}
          {window}
        </div>
        {first ? <div class="screen__first">{first}</div> : null}
        {rest ? <div class="screen__rest">{rest}</div> : null}
        {last ? (
          <div class="screen__last" data-ruled={ruled ? '' : undefined}>
            {last}
          </div>
        ) : null}
        {foot ? <div class="screen__foot">{foot}</div> : null}
      </main>
      <Sill />
      <Desk label={labels.desk}>{desk}</Desk>
    </div>
  );
}

type PhoneProps = {
  housing: ComponentChildren;
  window?: ComponentChildren;
  /** The paper: what is read, each block apart from the next. */
  children: ComponentChildren;
  desk?: ComponentChildren;
  /** A staff page's row of places to go, below its keys. */
  tabs?: ComponentChildren;
  labels: { paper: string; desk: string };
};

/** One page of a phone, in the same order. It scrolls; its desk is the thumb zone and stays in sight. */
export function Phone({ housing, window, children, desk, tabs, labels }: PhoneProps) {
  return (
    <div class="phone">
      {housing}
      <main class="phone__above" aria-label={labels.paper}>
        {window}
        <div class="phone__paper">{children}</div>
      </main>
      {desk || tabs ? (
        <div class="phone__below">
          <Sill />
          <Desk label={labels.desk}>
            {desk}
            {tabs}
          </Desk>
        </div>
      ) : null}
    </div>
  );
}

/** The line between their side and yours. */
export function Sill() {
  return <div class="sill" aria-hidden="true" />;
}

type DeskProps = { children: ComponentChildren; label?: string | undefined };

/** Below the sill: the visitor's side, where hands go. */
export function Desk({ children, label }: DeskProps) {
  return (
    <section class="desk" aria-label={label}>
      {children}
    </section>
  );
}
