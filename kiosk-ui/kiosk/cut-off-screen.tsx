import { Act } from '../parts/act/act.tsx';
import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { CutOff } from '../parts/cut-off/cut-off.tsx';
import { Housing } from '../parts/housing/housing.tsx';
import { Qr } from '../parts/qr/qr.tsx';
import type { QrMatrix } from '../parts/qr/qr-matrix.ts';
import { Screen } from '../parts/screen/screen.tsx';
import { foldList } from '../parts/service-list/fold-list.ts';
import { ServiceGrid } from '../parts/service-list/service-list.tsx';
import type { BoardText } from '../words/board-text.ts';
import { inSentence } from '../words/lang.ts';
import { BoardDesk } from './board-desk.tsx';
import type { DeskTools } from './desk-tools.ts';
import type { Heading } from './heading.ts';
import { useFit } from './use-fit.ts';

type CutOffScreenProps = {
  /** The board as it was when the screen last heard. */
  text: BoardText;
  /** "07.42", "2 jam 10 menit", and what the news is called by: "Kabar pukul 07.42". */
  since: string;
  span: string;
  newsOf: string;
  /** "Tanya petugas di Loket 1" */
  ask: string;
  heading: Heading;
  /** The live page, over the visitor's own phone. */
  qr: QrMatrix;
  andMore: (count: number) => string;
  tools: DeskTools;
};

const ROWS = [24, 8, 4, 0] as const;

/** Old news is grey and says so in words; the colours of now are never lent to it. */
export function CutOffScreen(props: CutOffScreenProps) {
  const { text, since, span, newsOf, ask, heading, qr, andMore, tools } = props;
  const { step, root } = useFit(ROWS.length + 1, JSON.stringify([text, since, tools.larger]));
  const { words } = tools;
  const said = words.cutOff;
  const services = text.groups.flatMap((group) => group.services);
  const rows = tools.larger ? 0 : (ROWS[step] ?? 0);
  const { shown, hidden } = foldList(services, rows);
  return (
    <div
      class="kiosk"
      data-screen="board"
      data-state="cut-off"
      data-tight={step >= ROWS.length ? '' : undefined}
      ref={root}
    >
      <Screen
        kind="board"
        labels={words.sides}
        housing={<Housing {...heading} />}
        band={<CutOff headline={said.headline(since)} line={said.line(span)} />}
        window={
          <CounterWindow
            state="bare"
            id="headline"
            headline={newsOf}
            lines={[`${said.atThatTime(inSentence(text.headline.join(' ')))} ${said.nowMayDiffer}`]}
          />
        }
        first={
          <Act
            imperative={said.phone}
            why={said.phoneWhy(ask)}
            aside={<Qr matrix={qr} label={words.liveLabel} />}
          />
        }
        rest={
          rows === 0 ? undefined : (
            <ServiceGrid
              past
              size="tiles"
              services={shown.map(({ id, name, state, word }) => ({
                id,
                name,
                state,
                note: said.before(inSentence(word)),
              }))}
              more={hidden > 0 ? andMore(hidden) : undefined}
            />
          )
        }
        desk={
          <BoardDesk tools={tools} invitation={{ headline: words.scan.cutOff, line: words.scan.cutOffHow }} />
        }
      />
    </div>
  );
}
