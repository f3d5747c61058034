import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '#domain/ledger/refusal';
import { Icon } from '../../parts/icon/icon.tsx';
import { Key } from '../../parts/key/key.tsx';
import { importWords } from '../../words/import-words.ts';
import { ActTrouble } from '../act/act-trouble.tsx';
import { useActing } from '../act/use-acting.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';
import { Sheet } from '../frame/sheet.tsx';
import { type ImportOnTheWay, sendImport } from './send-import.ts';

type SendStepProps = {
  onTheWay: ImportOnTheWay;
  onDone: (codes: readonly string[]) => void;
  onClose: () => void;
};

type Progress =
  | { kind: 'sending' }
  | { kind: 'cut-off' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'publishing' };

/** Row by row to the Desk, then published as one act. Cut off, it goes on where it stopped. */
export function SendStep({ onTheWay, onDone, onClose }: SendStepProps) {
  const { api, speech } = useDesk();
  const words = importWords(speech.lang).sending;
  const acting = useActing();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [arrived, setArrived] = useState(0);
  const [progress, setProgress] = useState<Progress>({ kind: 'sending' });
  const { opening, rows } = onTheWay;

  const publish = (all: readonly string[]): void => {
    setProgress({ kind: 'publishing' });
    acting.act(
      opening.id,
      () => ({ type: 'publish-import', import: opening.id }),
      () => onDone(all),
    );
  };
  const send = async (): Promise<void> => {
    setProgress({ kind: 'sending' });
    const sent = await sendImport(api, onTheWay, codes, setArrived);
    if (sent.kind === 'refused') return setProgress(sent);
    setCodes(sent.codes);
    if (sent.kind === 'cut-off') return setProgress({ kind: 'cut-off' });
    publish(sent.codes);
  };
  // Once, as the step is shown; going on after a cut is the clerk's own tap.
  useEffect(() => void send(), []);

  const total = rows.length;
  const refusal = progress.kind === 'refused' ? speech.staff.refusals[progress.refusal.refused] : null;
  return (
    <Sheet
      key="send"
      title={words.title}
      line={words.rows(sayCount(arrived, speech.lang), sayCount(total, speech.lang))}
      closeLabel={speech.staff.keys.close}
      onClose={onClose}
      desk={
        progress.kind === 'cut-off' ? (
          <Key big icon="send" label={words.goOn} onPress={() => void send()} />
        ) : undefined
      }
    >
      <progress class="progress" value={arrived} max={total} aria-label={words.title} />
      <div role="status">
        {progress.kind === 'sending' ? <p class="quiet">{words.notShown}</p> : null}
        {progress.kind === 'publishing' && acting.state.kind === 'sending' ? (
          <p class="quiet">{words.publishing}</p>
        ) : null}
        {progress.kind === 'cut-off' ? (
          <div class="trouble" data-kind="unreachable">
            <Icon name="offline" />
            <div class="trouble__words">
              <p class="trouble__title">{words.cutOff}</p>
              <p>{words.cutOffWhy}</p>
            </div>
          </div>
        ) : null}
        {refusal ? (
          <div class="trouble" data-kind="refused">
            <Icon name="warning" />
            <div class="trouble__words">
              <p class="trouble__title">{refusal.title}</p>
              <p>{refusal.todo}</p>
            </div>
          </div>
        ) : null}
      </div>
      <ActTrouble acting={acting} />
    </Sheet>
  );
}
