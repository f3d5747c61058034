import * as z from 'zod';

/** Why a service fails, as an office would code it (product.md, Board). */
export const cause = z.enum([
  'central-network',
  'local-network',
  'power',
  'weather',
  'blanks',
  'printer',
  'staffing',
  'other',
]);
export type Cause = z.infer<typeof cause>;

/** Who repairs it: tells whom to wait for, blames nobody. */
export const owner = z.enum(['centre', 'province', 'office', 'electricity', 'provider']);
export type Owner = z.infer<typeof owner>;
