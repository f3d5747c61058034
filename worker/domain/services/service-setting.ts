import * as z from 'zod';
import { freeText } from '../notices/notice.ts';
import { placeId } from '../office/place.ts';
import { instant } from '../time/civil-time.ts';
import { serviceId } from './service.ts';
import { toldState } from './service-state.ts';

/** What staff said of one service at one place, beside all notices; it holds until they say otherwise. */
export const serviceSetting = z.object({
  state: toldState,
  since: instant,
  /** When the thumb last said so; `since` stays that of the first time. */
  saidAt: instant,
  note: freeText.nullable(),
});
export type ServiceSetting = z.infer<typeof serviceSetting>;

export const setService = z.strictObject({
  type: z.literal('set-service'),
  place: placeId,
  service: serviceId,
  state: toldState,
  note: freeText.nullable(),
});
export type SetService = z.infer<typeof setService>;

export const serviceSet = z.object({
  type: z.literal('service-set'),
  place: placeId,
  service: serviceId,
  state: toldState,
  note: freeText.nullable(),
});
export type ServiceSet = z.infer<typeof serviceSet>;
