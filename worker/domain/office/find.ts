import type { Service, ServiceId, SlipRole } from '../services/service.ts';
import type { Office } from './office.ts';
import type { Place, PlaceId } from './place.ts';

export function findPlace(office: Office, id: PlaceId): Place | null {
  return office.places.find((place) => place.id === id) ?? null;
}

export function findService(office: Office, id: ServiceId): Service | null {
  return office.services.find((service) => service.id === id) ?? null;
}

/** The lobby; every office has exactly one (held by the `office` schema). */
export function lobbyOf(office: Office): Place {
  const lobby = office.places.find((place) => place.kind === 'lobby');
  if (!lobby) throw new Error('an office without a lobby passed its schema');
  return lobby;
}

/** The service that does this for a slip, or null where the office offers none. */
export function serviceFor(office: Office, role: SlipRole): Service | null {
  return office.services.find((service) => service.slipRole === role) ?? null;
}

export function offers(place: Place, id: ServiceId): boolean {
  return place.services === null || place.services.includes(id);
}

/**
 * Where the finished card of someone who lives in `lives` waits: their hall where the office has
 * chosen so, else the lobby. An unknown kelurahan waits in the lobby.
 */
export function pickupPlaceOf(office: Office, lives: PlaceId | null): Place {
  const home = lives === null ? null : findPlace(office, lives);
  return home && home.cardsWait === 'here' ? home : lobbyOf(office);
}
