type SlatsProps = {
  /** How many slats there are: 12 for the hour to the next news, 10 for the seconds of undo. */
  of: number;
  /** How many are still there, halves and thirds too: 7.6 of 12. Below 0 and above `of` are cut to fit. */
  left: number;
};

const SLAT = 20;
const GAP = 2;
const HEIGHT = 14;

/** Time as slats, used up from the right. Silent: the words beside it say the same. */
export function Slats({ of, left }: SlatsProps) {
  const width = of * SLAT - GAP;
  const slats = Array.from({ length: of }, (_, at) => ({
    at,
    x: at * SLAT,
    filled: Math.min(1, Math.max(0, left - at)) * (SLAT - GAP),
  }));
  return (
    <svg
      class="slats"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {slats.map(({ at, x }) => (
        <rect key={`of-${at}`} class="slats__empty" x={x} width={SLAT - GAP} height={HEIGHT} />
      ))}
      {slats.map(({ at, x, filled }) =>
        filled > 0 ? (
          <rect key={`left-${at}`} class="slats__left" x={x} width={filled} height={HEIGHT} />
        ) : null,
      )}
    </svg>
  );
}
