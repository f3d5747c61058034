import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { Housing } from '../parts/housing/housing.tsx';
import { Screen } from '../parts/screen/screen.tsx';
import { BoardDesk } from './board-desk.tsx';
import type { DeskTools } from './desk-tools.ts';
import type { Heading } from './heading.ts';

/** The slip was read and the office is being asked: nothing of an earlier slip is left to see. */
export function LookingUpScreen({ heading, tools }: { heading: Heading; tools: DeskTools }) {
  const { words } = tools;
  return (
    <div class="kiosk" data-screen="looking-up">
      <Screen
        kind="board"
        labels={words.sides}
        housing={<Housing {...heading} />}
        window={
          <CounterWindow
            state="bare"
            id="headline"
            headline={words.lookingUp.headline}
            lines={[words.lookingUp.line]}
          />
        }
        desk={
          <BoardDesk
            tools={tools}
            invitation={{ headline: words.scan.looking, line: words.scan.lookingHow }}
          />
        }
      />
    </div>
  );
}
