import * as z from 'zod';
import { instant } from '../time/civil-time.ts';
import { officeFactsSchema } from './office-facts.ts';
import { siakFactsSchema } from './siak-facts.ts';

/** What `GET /api/slips/CODE` returns: both layers of facts. The screen makes its answer from them and its own board. */
export const slipReply = z.object({
  facts: z.object({
    siak: siakFactsSchema.nullable(),
    office: officeFactsSchema.nullable(),
    siakAsOf: instant.nullable(),
    officeAsOf: instant.nullable(),
  }),
});
export type SlipReply = z.infer<typeof slipReply>;
