import * as z from 'zod';
import { instant } from '../time/civil-time.ts';
import { member, staffId } from './member.ts';

/** How a colleague's name may be written: theirs to choose, and erased some time after they leave. */
export const staffName = z.string().trim().min(1).max(60);

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
