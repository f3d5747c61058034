import type { QrMatrix } from './qr-matrix.ts';

/** Readers need four light modules around the code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** One sub-path a run of dark modules: fewer nodes than modules, and no seams between them. */
function runsOf(matrix: QrMatrix): string {
  const runs: string[] = [];
  matrix.forEach((row, y) => {
    let start = -1;
    for (let x = 0; x <= row.length; x++) {
      const dark = row[x] === true;
      if (dark && start < 0) start = x;
      if (!dark && start >= 0) {
        runs.push(`M${start + QUIET} ${y + QUIET}h${x - start}v1h${start - x}z`);
        start = -1;
      }
    }
  });
  return runs.join('');
}

type QrProps = {
  matrix: QrMatrix;
  /** What it opens, for the ear. */
  label: string;
  class?: string | undefined;
};

/** A QR code, dark on white in every theme: readers do not all know the other way round. */
export function Qr({ matrix, label, class: extra }: QrProps) {
  const size = matrix.length + 2 * QUIET;
  return (
    <svg
      class={extra ? `qr ${extra}` : 'qr'}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path class="qr__paper" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr__modules" d={runsOf(matrix)} />
    </svg>
  );
}

type QrPlateProps = { matrix: QrMatrix; label: string; caption: string };

/** The QR on its plate on the desk, with what it is for: "Bawa ke ponsel". */
export function QrPlate({ matrix, label, caption }: QrPlateProps) {
  return (
    <figure class="qr-plate">
      <Qr matrix={matrix} label={label} />
      <figcaption class="qr-plate__caption">{caption}</figcaption>
    </figure>
  );
}
