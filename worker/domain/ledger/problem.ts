import * as z from 'zod';
import { refusalCode } from './refusal.ts';

/** `application/problem+json` (RFC 9457) as this API speaks it: `code` is closed, `detail` names a thing, never a person. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: refusalCode,
  detail: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
