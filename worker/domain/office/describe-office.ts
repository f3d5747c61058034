import * as z from 'zod';
import { office } from './office.ts';

/** Say, or say anew, what the office is: replaces the whole description. */
export const describeOffice = z.strictObject({ type: z.literal('describe-office'), office });

export const officeDescribed = z.object({ type: z.literal('office-described'), office });
