import * as z from 'zod';

/** Where a card stands, as one tells a visitor. `ready` comes only from the pickup place's own receipt, never from an export. */
export const stage = z.enum([
  'not-recorded',
  'captured',
  'at-centre',
  'needs-action',
  'print-ready',
  'printing',
  'printed',
  'on-the-way',
  'ready',
  'collected',
  'unknown',
]);
export type Stage = z.infer<typeof stage>;

/** Ends a switch over all stages: one that is missing there does not compile. */
export function unknownStage(stage: never): never {
  throw new Error(`unknown stage: ${String(stage)}`);
}
