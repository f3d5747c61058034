import { useState } from 'preact/hooks';
import type { ImportRow } from '#domain/slips/import-wire';
import { Badge } from '../../parts/badge/badge.tsx';
import { Key } from '../../parts/key/key.tsx';
import { importWords } from '../../words/import-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';
import { Sheet } from '../frame/sheet.tsx';
import { PrintStep } from '../print/print-step.tsx';

type DoneStepProps = {
  rows: readonly ImportRow[];
  lines: readonly number[];
  codes: readonly string[];
  onClose: () => void;
};

/** The slips can be answered from now on, and printed while their codes are at hand. */
export function DoneStep({ rows, lines, codes, onClose }: DoneStepProps) {
  const { speech } = useDesk();
  const { staff } = speech;
  const words = importWords(speech.lang).done;
  const [printing, setPrinting] = useState(false);
  if (printing) return <PrintStep rows={rows} lines={lines} codes={codes} onClose={onClose} />;
  return (
    <Sheet
      key="done"
      title={words.title}
      line={words.rows(sayCount(codes.length, speech.lang))}
      aside={<Badge state="normal" class="sheet__badge" />}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <div class="stack">
          <Key big icon="print" label={words.print} onPress={() => setPrinting(true)} />
          <Key look="quiet" label={staff.keys.done} onPress={onClose} />
        </div>
      }
    >
      <p class="quiet">{words.printWhy}</p>
    </Sheet>
  );
}
