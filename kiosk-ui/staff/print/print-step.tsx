import { useId, useMemo, useState } from 'preact/hooks';
import type { ImportRow } from '#domain/slips/import-wire';
import { Key } from '../../parts/key/key.tsx';
import { importWords } from '../../words/import-words.ts';
import { sayPlaceId } from '../../words/say-place.ts';
import { useDesk } from '../frame/desk-context.ts';
import { sayCount } from '../frame/say-count.ts';
import { Sheet } from '../frame/sheet.tsx';
import { PaperSlip } from './paper-slip.tsx';
import { SLIPS_PER_SHEET, SlipSheets } from './slip-sheets.tsx';
import { slipsByKelurahan, slipsToPrint } from './slips-to-print.ts';
import './paper.css';

type PrintStepProps = {
  rows: readonly ImportRow[];
  lines: readonly number[];
  codes: readonly string[];
  onClose: () => void;
};

/** A browser that lays out more pages than this at once may run out of memory on a phone. */
const SLIPS_AT_ONCE = 400;
const EVERYONE = 'everyone';
const UNKNOWN = 'unknown';

/** Whose slips, how many, and to the printer. */
export function PrintStep({ rows, lines, codes, onClose }: PrintStepProps) {
  const { board, speech } = useDesk();
  const { staff, lang } = speech;
  const words = importWords(speech.lang).print;
  const id = useId();
  const { office } = board;
  const all = useMemo(() => slipsToPrint({ rows, lines, codes }, office), [rows, lines, codes, office]);
  const [whose, setWhose] = useState(EVERYONE);
  const [most, setMost] = useState(Math.min(all.length, SLIPS_AT_ONCE));
  const chosen = all
    .filter((slip) => whose === EVERYONE || (slip.lives ?? UNKNOWN) === whose)
    .slice(0, Math.min(most, SLIPS_AT_ONCE));
  const pages = Math.ceil(chosen.length / SLIPS_PER_SHEET);
  return (
    <Sheet
      key="print"
      title={words.title}
      line={words.pages(sayCount(chosen.length, lang), sayCount(pages, lang))}
      closeLabel={staff.keys.close}
      onClose={onClose}
      desk={
        <Key
          big
          icon="print"
          label={words.go}
          onPress={() => window.print()}
          disabled={chosen.length === 0}
        />
      }
    >
      <div class="field">
        <label class="field__label" for={`${id}-whose`}>
          {words.whose}
        </label>
        <select
          class="field__input"
          id={`${id}-whose`}
          value={whose}
          onChange={(event) => setWhose(event.currentTarget.value)}
        >
          <option value={EVERYONE}>{words.everyone(sayCount(all.length, lang))}</option>
          {slipsByKelurahan(all).map(({ lives, slips }) => (
            <option key={lives} value={lives ?? UNKNOWN}>
              {words.choice(
                lives === null ? words.unknownPlace : sayPlaceId(lives, board.office, speech.public),
                slips,
              )}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="field__label" for={`${id}-most`}>
          {words.how}
        </label>
        <input
          class="field__input"
          id={`${id}-most`}
          type="number"
          inputMode="numeric"
          min={1}
          max={SLIPS_AT_ONCE}
          value={most}
          onInput={(event) => setMost(Math.max(1, Math.floor(event.currentTarget.valueAsNumber || 1)))}
        />
      </div>
      {chosen[0] ? <PaperSlip slip={chosen[0]} office={board.office} /> : null}
      <SlipSheets slips={chosen} />
    </Sheet>
  );
}
