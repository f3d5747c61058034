import type { Cause } from '../notices/cause.ts';
import type { Service, ServiceId } from '../services/service.ts';
import { DAY, type Instant, instantAt, MINUTE, type Zone } from '../time/civil-time.ts';
import { claim, lengthOf, type Piece } from './paint-day.ts';
import type { PlaceDay } from './place-days.ts';

/** Why hours were lost; `by-hand`: staff stopped the service without a notice, and gave no coded cause. */
export type LossCause = Cause | 'by-hand';

/** Something that held a service down for a while, told by a notice or set by hand. */
export interface Claim {
  service: ServiceId;
  state: 'limited' | 'stopped';
  /** Announced work and changed hours: told apart from what failed. */
  planned: boolean;
  cause: LossCause;
  from: Instant;
  to: Instant;
}

/** Minutes of opening time. `lost` is what failed and stopped; the others are told apart and are not in it. */
export interface Minutes {
  lost: number;
  limited: number;
  planned: number;
  /** Nobody said how it stood: neither open nor lost. */
  unknown: number;
  causes: { cause: LossCause; minutes: number }[];
}

export interface ServiceHistory extends Minutes {
  service: Service;
  /** One for each of the place's days. */
  days: Minutes[];
}

/** One service over the days of a place. Each minute counts once: stopped before limited, and of two the earlier. */
export function serviceHistory(
  service: Service,
  days: readonly PlaceDay[],
  claims: readonly Claim[],
  zone: Zone,
): ServiceHistory {
  const own = claims.filter((one) => one.service === service.id).sort(byWeight);
  const told = days.map((day) => minutesOfDay(day, own, zone));
  const sum = (of: (minutes: Minutes) => number): number => told.reduce((all, day) => all + of(day), 0);
  return {
    service,
    days: told,
    lost: sum((day) => day.lost),
    limited: sum((day) => day.limited),
    planned: sum((day) => day.planned),
    unknown: sum((day) => day.unknown),
    causes: causesOf(told.flatMap((day) => day.causes)),
  };
}

function minutesOfDay(day: PlaceDay, claims: readonly Claim[], zone: Zone): Minutes {
  const minutes: Minutes = { lost: 0, limited: 0, planned: 0, unknown: 0, causes: [] };
  let left: Piece[] = [...day.pieces];
  if (left.length === 0) return minutes;
  const midnight = instantAt(day.date, 0, zone);
  for (const one of claims) {
    if (one.to <= midnight || one.from >= midnight + DAY) continue;
    // What was set by hand speaks for the days on which somebody looked, as on the board.
    if (one.cause === 'by-hand' && day.spokenAt === null) continue;
    const { taken, left: rest } = claim(left, minutesSince(midnight, one));
    left = rest;
    if (taken === 0) continue;
    if (one.planned) minutes.planned += taken;
    else if (one.state === 'limited') minutes.limited += taken;
    else {
      minutes.lost += taken;
      minutes.causes.push({ cause: one.cause, minutes: taken });
    }
  }
  if (day.spokenAt === null) minutes.unknown = lengthOf(left);
  return minutes;
}

function minutesSince(midnight: Instant, { from, to }: Claim): Piece {
  return { from: Math.floor((from - midnight) / MINUTE), to: Math.floor((to - midnight) / MINUTE) };
}

function byWeight(a: Claim, b: Claim): number {
  return Number(b.state === 'stopped') - Number(a.state === 'stopped') || a.from - b.from;
}

/** Added up by cause, the largest first. */
export function causesOf(losses: Minutes['causes']): Minutes['causes'] {
  const sums = new Map<LossCause, number>();
  for (const { cause, minutes } of losses) sums.set(cause, (sums.get(cause) ?? 0) + minutes);
  return [...sums].map(([cause, minutes]) => ({ cause, minutes })).sort((a, b) => b.minutes - a.minutes);
}
