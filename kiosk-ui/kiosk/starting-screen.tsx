import { Act } from '../parts/act/act.tsx';
import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { Housing } from '../parts/housing/housing.tsx';
import { Qr } from '../parts/qr/qr.tsx';
import type { QrMatrix } from '../parts/qr/qr-matrix.ts';
import { Screen } from '../parts/screen/screen.tsx';
import { BoardDesk } from './board-desk.tsx';
import type { DeskTools } from './desk-tools.ts';
import { useFit } from './use-fit.ts';

type StartingScreenProps = {
  /** `asking`: the first answer is under way; `unreachable`: it failed; `place-unknown`: the office has no such place. */
  state: 'asking' | 'unreachable' | 'place-unknown';
  /** The place in this screen's address. */
  placeId: string;
  /** The page that a phone opens instead. */
  qr: QrMatrix;
  tools: DeskTools;
};

/** Before there is any board: what is happening, and whom to ask. Nothing is claimed about the office. */
export function StartingScreen({ state, placeId, qr, tools }: StartingScreenProps) {
  const { step, root } = useFit(2, JSON.stringify([state, tools.larger, tools.lang]));
  const { words } = tools;
  const said = words.starting;
  const told = {
    asking: { headline: said.headline, lines: [said.line] },
    unreachable: { headline: said.unreachable, lines: [said.unreachableLine] },
    'place-unknown': { headline: said.placeUnknown, lines: [said.placeUnknownLine, said.forClerk(placeId)] },
  }[state];
  return (
    <div
      class="kiosk"
      data-screen="starting"
      data-state={state}
      data-tight={step === 1 ? '' : undefined}
      ref={root}
    >
      <Screen
        kind="board"
        short
        labels={words.sides}
        housing={<Housing place={said.housing} line="" clock="" />}
        window={<CounterWindow state="bare" id="headline" headline={told.headline} lines={told.lines} />}
        first={
          state === 'unreachable' ? (
            <Act
              icon="phone"
              imperative={said.phone}
              why={said.phoneWhy}
              aside={<Qr matrix={qr} label={words.liveLabel} />}
            />
          ) : (
            <Act icon="person" imperative={said.ask} why={said.askWhy} />
          )
        }
        desk={
          <BoardDesk tools={tools} invitation={{ headline: words.scan.show, line: words.scan.answers }} />
        }
      />
    </div>
  );
}
