import * as z from 'zod';
import type { PlaceId } from '../office/place.ts';

/** What a colleague can be invited as. */
export const staffRole = z.enum(['viewer', 'clerk', 'kelurahan', 'admin']);
export type StaffRole = z.infer<typeof staffRole>;
/** Who can be behind an act: `operator` is the terminal that deploys the office, never a phone. */
export const role = z.enum([...staffRole.options, 'operator']);
export type Role = z.infer<typeof role>;

/** What can be done, each with its own name; every action names the right it needs. */
export type Right =
  | 'see-desk'
  | 'confirm-day'
  | 'write-notices'
  | 'set-services'
  | 'receive-cards'
  | 'import-slips'
  | 'change-hours'
  | 'edit-templates'
  | 'describe-office'
  | 'invite-staff'
  | 'manage-staff'
  | 'see-journal';

const COUNTER: readonly Right[] = [
  'see-desk',
  'confirm-day',
  'write-notices',
  'set-services',
  'receive-cards',
  'change-hours',
];

/** All of "who may do what". A kelurahan clerk may all of it in their own places alone. */
export const RIGHTS: Record<Role, readonly Right[]> = {
  viewer: ['see-desk'],
  clerk: [...COUNTER, 'import-slips'],
  kelurahan: COUNTER,
  admin: [
    ...COUNTER,
    'import-slips',
    'edit-templates',
    'describe-office',
    'invite-staff',
    'manage-staff',
    'see-journal',
  ],
  operator: ['describe-office'],
};

/** Who acts: an id without a name. `places` binds a `kelurahan` to its own; null is every place. */
export interface Actor {
  id: string;
  role: Role;
  places: readonly PlaceId[] | null;
}

/** The operator's terminal, as the ledger names it. */
export const OPERATOR: Actor = { id: 'operator', role: 'operator', places: null };

export function may(actor: Pick<Actor, 'role'>, right: Right): boolean {
  return RIGHTS[actor.role].includes(right);
}

/** True when the actor may act for all of these places. */
export function reaches(actor: Pick<Actor, 'places'>, places: readonly PlaceId[] | 'all'): boolean {
  const own = actor.places;
  return own === null || (places !== 'all' && places.every((place) => own.includes(place)));
}

/**
 * How many of what an office has only so many of an actor may bring it to: whoever is bound to places leaves a quarter to
 * those who speak for all, so that no hall's phone can keep the office from announcing an outage.
 */
export function shareOf({ places }: Pick<Actor, 'places'>, most: number): number {
  return places === null ? most : Math.floor(most * 0.75);
}
