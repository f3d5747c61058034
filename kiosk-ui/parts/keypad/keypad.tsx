import { Told, type Words } from '../told/told.tsx';

type KeypadProps = {
  /** The symbols in the order of their keys: the slip alphabet, digits first. */
  symbols: string;
  onSymbol: (symbol: string) => void;
  /** "Papan ketik kode". */
  label: string;
  /** How a symbol is said where its letter alone is not enough. */
  heard?: ((symbol: string) => string) | undefined;
};

/** 32 keys in order, 8 by 4: found faster by people who do not type than QWERTY. Digits are washed in blue. */
export function Keypad({ symbols, onSymbol, label, heard }: KeypadProps) {
  return (
    <fieldset class="keypad" aria-label={label}>
      {[...symbols].map((symbol) => (
        <button
          type="button"
          class="keypad__key"
          data-digit={symbol >= '0' && symbol <= '9' ? '' : undefined}
          aria-label={heard?.(symbol)}
          onClick={() => onSymbol(symbol)}
        >
          {symbol}
        </button>
      ))}
    </fieldset>
  );
}

type CodeCellsProps = {
  /** What was typed so far, without dashes. */
  typed: string;
  /** Symbols of a whole code. */
  length?: number | undefined;
  /** Symbols of a group; two groups stand in a line, as on the slip. */
  group?: number | undefined;
  /** "Kurang *6* lagi." */
  note?: Words;
  /** "Kode: K 7 Q F, kurang 12 lagi". */
  label: string;
};

/** The code as it is typed: one cell a symbol, in two lines of two groups, the next cell in blue. */
export function CodeCells({ typed, length = 16, group = 4, note, label }: CodeCellsProps) {
  const cells = Array.from({ length }, (_, at) => ({ at, symbol: typed[at] ?? '' }));
  const lines = Array.from({ length: Math.ceil(length / (2 * group)) }, (_, line) =>
    cells.slice(line * 2 * group, (line + 1) * 2 * group),
  );
  return (
    <div class="code-cells">
      <p class="heard" role="status">
        {label}
      </p>
      {lines.map((line) => (
        <div class="code-cells__line" aria-hidden="true">
          {line.map(({ at, symbol }) => (
            <>
              {at % (2 * group) === group ? <span class="code-cells__dash" /> : null}
              <span class="code-cells__cell" data-cell={cellKind(at, typed.length)}>
                {symbol}
              </span>
            </>
          ))}
        </div>
      ))}
      {note ? (
        <p class="code-cells__note">
          <Told>{note}</Told>
        </p>
      ) : null}
    </div>
  );
}

function cellKind(at: number, typed: number): 'filled' | 'next' | 'empty' {
  if (at < typed) return 'filled';
  return at === typed ? 'next' : 'empty';
}
