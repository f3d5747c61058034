type RingProps = {
  /** Seconds left. */
  left: number;
  /** Seconds it counts in all. */
  of: number;
};

const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

/** A ring that empties second by second, with the seconds in it. Silent: its key says what to do. */
export function Ring({ left, of }: RingProps) {
  const full = Math.min(1, Math.max(0, left / of)) * ROUND;
  return (
    <svg class="ring" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle class="ring__gone" cx="24" cy="24" r={RADIUS} />
      <circle
        class="ring__left"
        cx="24"
        cy="24"
        r={RADIUS}
        stroke-dasharray={`${full.toFixed(2)} ${ROUND.toFixed(2)}`}
        transform="rotate(-90 24 24)"
      />
      <text class="ring__number" x="24" y="24" dy="0.35em">
        {Math.max(0, Math.ceil(left))}
      </text>
    </svg>
  );
}
