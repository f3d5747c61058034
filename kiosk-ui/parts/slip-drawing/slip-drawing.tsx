/** A code nobody can scan: finder squares and a few modules, on a 7-unit raster. */
const MODULES =
  'M38 0h7v7h-7zM52 0h7v14h-7zM38 21h14v7H38zM59 21h7v14h-7zM0 38h14v7H0zM21 38h7v7h-7zM38 38h7v14h-7zM52 45h14v7H52zM73 38h14v7H73zM87 45h7v7h-7zM0 52h7v7H0zM28 52h7v7h-7zM38 59h14v7H38zM66 59h7v14h-7zM80 59h14v7H80zM38 73h7v21h-7zM52 73h7v7h-7zM59 87h14v7H59zM80 80h7v14h-7z';

function Finder({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="slip-drawing__ink" fill-rule="evenodd" d="M0 0h31v31H0zM6.5 6.5v18h18v-18z" />
      <path class="slip-drawing__ink" d="M11 11h9v9h-9z" />
    </g>
  );
}

/** The torn lower edge, from the left. */
const WHOLE = 'M5 5h140v203l-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9z';
const TORN =
  'M5 76l18 9 14-18 16 20 22-30 20 26 18-24 18 22 14-6v133l-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9-10-9-10 9z';

type SlipDrawingProps = {
  /** Marks the lines where the code stands in letters. */
  showsCode?: boolean | undefined;
  /** The upper half is torn off. */
  torn?: boolean | undefined;
  /** Moves under the camera, 3 s in every 12; still under reduced motion. */
  moving?: boolean | undefined;
  class?: string | undefined;
};

/** The slip as people hold it: lines, code, lines, torn edge. */
export function SlipDrawing({ showsCode, torn, moving, class: extra }: SlipDrawingProps) {
  return (
    <svg
      class={extra ? `slip-drawing ${extra}` : 'slip-drawing'}
      data-moving={moving ? '' : undefined}
      viewBox="0 0 150 212"
      aria-hidden="true"
      focusable="false"
    >
      <path class="slip-drawing__paper" d={torn ? TORN : WHOLE} />
      {torn ? null : <path class="slip-drawing__line" d="M22 24h74M22 38h50" />}
      <g transform="translate(28 54)">
        {torn ? null : <Finder x={0} y={0} />}
        {torn ? null : <Finder x={63} y={0} />}
        <Finder x={0} y={63} />
        <path class="slip-drawing__ink" d={torn ? MODULES.slice(MODULES.indexOf('M0 52')) : MODULES} />
      </g>
      {showsCode ? <path class="slip-drawing__code" d="M15 156h120v38H15z" /> : null}
      <path class="slip-drawing__line" d="M28 167h42M80 167h42M28 182h42M80 182h42" />
    </svg>
  );
}
