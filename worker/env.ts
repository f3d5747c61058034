import * as z from 'zod';
import { demoClock } from './platform/clock.ts';

/** Bindings and secrets as wrangler hands them over. */
export interface Env {
  KV: KVNamespace;
  DESK: DurableObjectNamespace;
  ASSETS: Fetcher;
  /** Tries at the door, by address. */
  DOOR_LIMIT: RateLimit;
  /** `1` on a developer's machine alone: the demo's clock and page. */
  DEMO?: string;
  CLOCK?: string;
  /** Codes of the slips that the demo's page shows, with commas between. */
  DEMO_SLIPS?: string;
  FIRST_LINK_SECRET?: string;
  /** How long an isolate keeps the board before it asks KV again, in ms; 5000 unless set. */
  BOARD_HELD_MS?: string;
  /** 32 random bytes in base64url; further versions are added beside it, `SLIP_KEY_2`, … */
  SLIP_KEY_1?: string;
}

const key = z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: 'a slip key is 32 bytes in base64url' });
const settings = z.object({
  demo: z.boolean(),
  clock: demoClock.nullable(),
  demoSlips: z.string().max(400),
  /** A shorter one is a wrong set-up; none lets nobody in. */
  firstLinkSecret: z.string().min(16).nullable(),
  boardHeldMs: z.coerce.number().int().min(0).max(60_000),
  slipKeys: z.record(z.string().regex(/^[0-9A-HJKMNP-TV-Z]$/), key),
});
export type Settings = z.infer<typeof settings>;

const checked = new WeakMap<Env, Settings>();

/**
 * The text bindings, checked once where the Worker and the Desk are built. Throws what is wrong by name
 * (never the value): a wrong set-up must be seen at the first request, not at the first slip.
 */
export function readSettings(env: Env): Settings {
  const before = checked.get(env);
  if (before) return before;
  const demo = env.DEMO === '1';
  const slipKeys = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => {
      const version = /^SLIP_KEY_(.)$/.exec(name)?.[1];
      return version ? [[version, value]] : [];
    }),
  );
  const parsed = settings.safeParse({
    demo,
    // A handed-in clock exists for tests and the demo; a deployed office has the wall clock.
    clock: demo && env.CLOCK ? JSON.parse(env.CLOCK) : null,
    demoSlips: env.DEMO_SLIPS ?? '',
    firstLinkSecret: env.FIRST_LINK_SECRET || null,
    boardHeldMs: env.BOARD_HELD_MS ?? 5_000,
    slipKeys,
  });
  if (!parsed.success) throw new Error(`settings: ${z.prettifyError(parsed.error)}`);
  checked.set(env, parsed.data);
  return parsed.data;
}
