import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Office } from '#domain/office/office';
import { useDesk } from '../frame/desk-context.ts';
import { PaperSlip } from './paper-slip.tsx';
import type { SlipToPrint } from './slips-to-print.ts';

/** Two side by side, four below each other: a label of 97 by 70 mm. */
export const SLIPS_PER_SHEET = 8;
/** Where the printed pages lie in the page: outside of everything that is seen. */
const PRINT_ROOT = 'print';

/**
 * The slips as they come out of the printer. They hang beside the page, not inside the dialog: what covers the whole
 * screen would be printed again on every sheet.
 */
export function SlipSheets({ slips }: { slips: readonly SlipToPrint[] }) {
  const { board } = useDesk();
  useEffect(() => {
    const root = document.getElementById(PRINT_ROOT);
    if (!root) return;
    render(<Sheets slips={slips} office={board.office} />, root);
    return () => render(null, root);
  }, [slips, board.office]);
  return null;
}

function Sheets({ slips, office }: { slips: readonly SlipToPrint[]; office: Office }) {
  const sheets = Array.from({ length: Math.ceil(slips.length / SLIPS_PER_SHEET) }, (_, at) =>
    slips.slice(at * SLIPS_PER_SHEET, (at + 1) * SLIPS_PER_SHEET),
  );
  return (
    <>
      {sheets.map((sheet) => (
        <div class="paper-sheet" key={sheet[0]?.code}>
          {sheet.map((slip) => (
            <PaperSlip key={slip.code} slip={slip} office={office} />
          ))}
        </div>
      ))}
    </>
  );
}
