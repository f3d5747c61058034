import * as z from 'zod';
import { type Refusal, refuse } from '../ledger/refusal.ts';
import { holdsNik } from '../notices/free-text-privacy.ts';
import { isReadable } from '../notices/hidden-signs.ts';
import { instant } from '../time/civil-time.ts';
import { member, staffId } from './member.ts';

/** How a colleague's name may be written: theirs to choose, and erased some time after they leave. */
export const staffName = z.string().trim().min(1).max(60);

/** `POST /api/my-name`, and its answer: the name as it now stands. */
export const myName = z.strictObject({ name: staffName });
export type MyName = z.infer<typeof myName>;

/** Why nobody may be called so: a name stands in the journal and in its file, and must read there as it is written. */
export function refuseName(name: string | null): Refusal | null {
  const said = name === null ? null : { id: name, en: null };
  if (!isReadable(said)) return refuse('text-unreadable');
  return holdsNik(said) ? refuse('text-holds-nik') : null;
}

/** A key that opens the door: `device` says roughly what it lies on. */
export const passkeyTold = z.object({
  id: z.string(),
  device: z.string(),
  madeAt: instant,
  usedAt: instant.nullable(),
});

/** A colleague as the phone of whoever manages staff shows them; everybody sees themself so. */
export const colleague = member.extend({
  id: staffId,
  name: z.string().nullable(),
  passkeys: z.array(passkeyTold),
  /** Open sessions at this moment. */
  sessions: z.int(),
});
export type Colleague = z.infer<typeof colleague>;
