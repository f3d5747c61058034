import { SLIP_ALPHABET } from '#domain/slips/slip-code';
import { CounterWindow } from '../parts/counter-window/counter-window.tsx';
import { KeypadDesk } from '../parts/desk-layout/desk-layout.tsx';
import { Housing } from '../parts/housing/housing.tsx';
import { Key } from '../parts/key/key.tsx';
import { CodeCells, Keypad } from '../parts/keypad/keypad.tsx';
import { Screen } from '../parts/screen/screen.tsx';
import { SlipDrawing } from '../parts/slip-drawing/slip-drawing.tsx';
import { KEYPAD_CELLS, keypadOutcome, type Keypad as Typed } from '../scanner/keypad.ts';
import { LeaveKey, MoreTimeKey, SpeakKey } from './desk-keys.tsx';
import type { DeskTools } from './desk-tools.ts';
import type { Heading } from './heading.ts';
import { Lens } from './lens.tsx';
import { useFit } from './use-fit.ts';

type KeypadScreenProps = { keypad: Typed; heading: Heading; tools: DeskTools };

/** The code by hand, in the two lines of two groups in which it stands on the slip. */
export function KeypadScreen({ keypad, heading, tools }: KeypadScreenProps) {
  const { words, hands } = tools;
  const { step, root } = useFit(2, JSON.stringify([words.keypad.headline, tools.larger]));
  const outcome = keypadOutcome(keypad);
  const missing = outcome.kind === 'typing' ? outcome.missing : 0;
  const note = outcome.kind === 'mistyped' ? words.keypad.mistyped : words.keypad.missing(missing);
  return (
    <div
      class="kiosk"
      data-screen="keypad"
      data-state={outcome.kind}
      data-tight={step === 1 ? '' : undefined}
      ref={root}
    >
      <Screen
        kind="keypad"
        labels={words.sides}
        housing={<Housing {...heading} />}
        window={
          <CounterWindow
            state="bare"
            id="headline"
            headline={words.keypad.headline}
            lines={[words.keypad.line]}
            drawing={<SlipDrawing showsCode />}
            drawingAt="beside"
          />
        }
        rest={
          <CodeCells
            typed={keypad.symbols}
            length={KEYPAD_CELLS}
            note={note}
            label={words.keypad.cells([...keypad.symbols].join(' '), missing)}
          />
        }
        desk={
          <>
            <KeypadDesk
              keypad={
                <Keypad
                  symbols={SLIP_ALPHABET}
                  onSymbol={(symbol) => hands.press({ kind: 'add', symbol })}
                  label={words.keypad.label}
                />
              }
            >
              <LeaveKey tools={tools} back look="quiet" />
              {tools.secondsLeft === null ? (
                <SpeakKey tools={tools} look="quiet" />
              ) : (
                <MoreTimeKey tools={tools} />
              )}
              <Key label={words.keys.erase} icon="erase" onPress={() => hands.press({ kind: 'erase' })} />
            </KeypadDesk>
            <Lens video={tools.scanning.video} parked />
          </>
        }
      />
    </div>
  );
}
