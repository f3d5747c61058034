import * as z from 'zod';
import { cause } from '../notices/cause.ts';

/** A name in both languages of the screens. */
export const bilingual = z.object({ id: z.string().min(1).max(60), en: z.string().min(1).max(60) });
export type Bilingual = z.infer<typeof bilingual>;

export const serviceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
export type ServiceId = z.infer<typeof serviceId>;

/** What a service does for a KTP-el slip; slips name their need by this, never by an office's own id. */
export const slipRole = z.enum(['recording', 'printing', 'pickup', 'file-keeping']);
export type SlipRole = z.infer<typeof slipRole>;

/** One thing people come for. Which cause stops or limits it is the office's knowledge, told once, so that a clerk never ticks services in a crowd. */
export const service = z.object({
  id: serviceId,
  name: bilingual,
  slipRole: slipRole.nullable(),
  counter: z.string().min(1).max(30).nullable(),
  stoppedBy: z.array(cause),
  limitedBy: z.array(cause),
});
export type Service = z.infer<typeof service>;
