import { Act } from '../parts/act/act.tsx';
import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { HelpDesk } from '../parts/desk-layout/desk-layout.tsx';
import { FactLines } from '../parts/fact-lines/fact-lines.tsx';
import { Housing } from '../parts/housing/housing.tsx';
import { Qr } from '../parts/qr/qr.tsx';
import type { QrMatrix } from '../parts/qr/qr-matrix.ts';
import { Screen } from '../parts/screen/screen.tsx';
import { SlipDrawing } from '../parts/slip-drawing/slip-drawing.tsx';
import { Tips } from '../parts/tip/tip.tsx';
import { CameraView } from './camera-view.tsx';
import { LeaveKey, MoreTimeKey, SpeakKey, TypeKey } from './desk-keys.tsx';
import type { DeskTools } from './desk-tools.ts';
import type { Heading } from './heading.ts';
import type { HelpText } from './help-text.ts';
import { useFit } from './use-fit.ts';
import type { HelpKind } from './visit.ts';

type HelpScreenProps = {
  kind: HelpKind;
  text: HelpText;
  heading: Heading;
  /** What a phone opens: the slip's own page, or the board's. */
  qr: QrMatrix;
  tools: DeskTools;
};

/** A code that cannot be answered gets help, never an error: what is so, what to try, whom to ask. */
export function HelpScreen({ kind, text, heading, qr, tools }: HelpScreenProps) {
  const { step, root } = useFit(3, JSON.stringify([text, tools.larger]));
  const { words } = tools;
  return (
    <div
      class="kiosk"
      data-screen="help"
      data-state={kind}
      data-tight={step === 2 ? '' : undefined}
      ref={root}
    >
      <Screen
        kind="help"
        labels={words.sides}
        housing={<Housing {...heading} />}
        window={<CounterWindow state="bare" id="headline" headline={text.headline} lines={[text.line]} />}
        first={
          <>
            {/* "Huruf besar" and a full screen leave the drawings out: what to do stays. */}
            {text.tips.length === 0 || tools.larger || step > 0 ? null : <Tips tips={text.tips} />}
            <Act
              icon={text.act.icon}
              imperative={text.act.text}
              why={text.act.why}
              aside={asideOf(kind, text, qr, tools)}
            />
          </>
        }
        rest={text.facts.length === 0 ? undefined : <FactLines large={step === 0} facts={text.facts} />}
        desk={
          <HelpDesk viewfinder={<CameraView tools={tools} tall />}>
            <MoreTimeKey tools={tools} />
            <TypeKey tools={tools} />
            {tools.secondsLeft === null ? <SpeakKey tools={tools} look="quiet" /> : null}
            <LeaveKey tools={tools} look="quiet" />
          </HelpDesk>
        }
      />
    </div>
  );
}

/** Beside what to do: the code a phone scans, or the slip with the square to look for. */
function asideOf(kind: HelpKind, text: HelpText, qr: QrMatrix, { words }: DeskTools) {
  if (text.byPhone) return <Qr matrix={qr} label={words.liveLabel} />;
  return kind === 'foreign' ? <SlipDrawing showsCode /> : undefined;
}
