import { useState } from 'preact/hooks';
import type { ExportContents } from '#domain/slips/export-reading';
import type { Instant } from '#domain/time/civil-time';
import { useDesk } from '../frame/desk-context.ts';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep } from './done-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import type { ImportOnTheWay } from './send-import.ts';
import { SendStep } from './send-step.tsx';

/** More kelurahan than an office can have halls: past it the file is of another office. */
const UNKNOWN_KELURAHAN_MAX = 200;

type Step =
  | { kind: 'choose' }
  | { kind: 'preview'; contents: ExportContents; asOf: Instant }
  | { kind: 'send'; onTheWay: ImportOnTheWay }
  | { kind: 'done'; onTheWay: ImportOnTheWay; codes: readonly string[] };

/** From a file to answered slips: choose, look, send, print. Until the last row is there, nothing of it shows anywhere. */
export function ImportSheet({ onClose }: { onClose: () => void }) {
  const { newId } = useDesk();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  switch (step.kind) {
    case 'choose':
      return (
        <ChooseStep
          onRead={(contents, asOf) => setStep({ kind: 'preview', contents, asOf })}
          onClose={onClose}
        />
      );
    case 'preview': {
      const { contents, asOf } = step;
      const { rows, lines, unknownKelurahan } = contents;
      const send = (): void => {
        const opening = {
          id: newId(),
          asOf,
          rows: rows.length,
          unknownKelurahan: unknownKelurahan.slice(0, UNKNOWN_KELURAHAN_MAX),
        };
        setStep({ kind: 'send', onTheWay: { opening, rows, lines } });
      };
      return (
        <PreviewStep
          contents={contents}
          onGo={send}
          onBack={() => setStep({ kind: 'choose' })}
          onClose={onClose}
        />
      );
    }
    case 'send':
      return (
        <SendStep
          onTheWay={step.onTheWay}
          onDone={(codes) => setStep({ kind: 'done', onTheWay: step.onTheWay, codes })}
          onClose={onClose}
        />
      );
    case 'done': {
      const { rows, lines } = step.onTheWay;
      return <DoneStep rows={rows} lines={lines} codes={step.codes} onClose={onClose} />;
    }
  }
}
