import type { PlaceDay } from '#domain/history/place-days';
import type { Minutes } from '#domain/history/service-history';

/** One day is this wide in the drawing, its line a little less; a whole day hangs this far. */
const STEP = 4;
const DEEP = 40;
/** A line that can still be seen. */
const LEAST = 2.5;

/** The days themselves, the same behind every service: open is painted, unconfirmed only drawn, closed is a gap. */
export function StripGround({ id, days }: { id: string; days: readonly PlaceDay[] }) {
  const marked = (is: (day: PlaceDay) => boolean): number[] =>
    days.flatMap((day, at) => (is(day) ? [at] : []));
  return (
    <svg class="history-ground" width="0" height="0" aria-hidden="true" focusable="false">
      <g id={id}>
        <path
          class="history-strip__open"
          d={runs(marked((day) => day.kind === 'open' && !day.unconfirmed))
            .map(({ from, to }) => `M${from * STEP} 0H${(to + 1) * STEP}V${DEEP}H${from * STEP}z`)
            .join('')}
        />
        <path
          class="history-strip__unconfirmed"
          d={marked((day) => day.unconfirmed)
            .map((at) => `M${middle(at)} 0V${DEEP}`)
            .join('')}
        />
        <path
          class="history-strip__untold"
          d={runs(marked((day) => day.kind === 'untold'))
            .map(({ from, to }) => `M${from * STEP} ${DEEP / 2}H${(to + 1) * STEP}`)
            .join('')}
        />
      </g>
    </svg>
  );
}

type HistoryStripProps = {
  /** The `StripGround` to hang from. */
  ground: string;
  days: readonly PlaceDay[];
  minutes: readonly Minutes[];
  /** All that the drawing says, for the ear: the table says the rest. */
  heard: string;
};

/** A service's days as a slot: a line hangs as far as hours were lost. */
export function HistoryStrip({ ground, days, minutes, heard }: HistoryStripProps) {
  const { lost, planned, limited } = lines(days, minutes);
  return (
    <svg
      class="history-strip"
      viewBox={`0 0 ${days.length * STEP} ${DEEP}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={heard}
    >
      <use href={`#${ground}`} />
      {planned ? <path class="history-strip__planned" d={planned} /> : null}
      {limited ? <path class="history-strip__limited" d={limited} /> : null}
      {limited ? <path class="history-strip__limited-core" d={limited} /> : null}
      {lost ? <path class="history-strip__lost" d={lost} /> : null}
    </svg>
  );
}

/** What failed hangs from the top; what was planned below it, and what was limited below that. */
function lines(
  days: readonly PlaceDay[],
  minutes: readonly Minutes[],
): Record<'lost' | 'planned' | 'limited', string> {
  const drawn = { lost: '', planned: '', limited: '' };
  minutes.forEach((day, at) => {
    const whole = days[at]?.wholeMinutes ?? 0;
    let top = 0;
    for (const kind of ['lost', 'planned', 'limited'] as const) {
      if (day[kind] === 0 || whole === 0) continue;
      const long = Math.max(LEAST, Math.round((day[kind] / whole) * DEEP * 10) / 10);
      drawn[kind] += `M${middle(at)} ${top}v${long}`;
      top = Math.round((top + long) * 10) / 10;
    }
  });
  return drawn;
}

function middle(at: number): number {
  return at * STEP + STEP / 2;
}

/** Neighbours among sorted numbers, as stretches. */
function runs(numbers: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const at of numbers) {
    const last = found.at(-1);
    if (last && last.to === at - 1) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}
