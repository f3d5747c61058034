import * as z from 'zod';
import type { PlaceId } from '../office/place.ts';

export const role = z.enum(['viewer', 'clerk', 'kelurahan', 'admin']);
export type Role = z.infer<typeof role>;

/** What can be done, each with its own name; every action names the right it needs. */
export type Right =
  | 'see-desk'
  | 'confirm-day'
  | 'write-notices'
  | 'set-services'
  | 'receive-cards'
  | 'import-slips'
  | 'describe-office'
  | 'invite-staff';

/** All of "who may do what". */
export const RIGHTS: Record<Role, readonly Right[]> = {
  viewer: ['see-desk'],
  clerk: ['see-desk', 'confirm-day', 'write-notices', 'set-services', 'receive-cards', 'import-slips'],
  kelurahan: ['see-desk', 'confirm-day', 'write-notices', 'set-services', 'receive-cards'],
  admin: [
    'see-desk',
    'confirm-day',
    'write-notices',
    'set-services',
    'receive-cards',
    'import-slips',
    'describe-office',
    'invite-staff',
  ],
};

/** Who acts: an id without a name. `places` binds a `kelurahan` to its own; null is every place. */
export interface Actor {
  id: string;
  role: Role;
  places: readonly PlaceId[] | null;
}

export function may(actor: Actor, right: Right): boolean {
  return RIGHTS[actor.role].includes(right);
}

/** True when the actor may act for all of these places. */
export function reaches(actor: Actor, places: readonly PlaceId[] | 'all'): boolean {
  const own = actor.places;
  return own === null || (places !== 'all' && places.every((place) => own.includes(place)));
}
