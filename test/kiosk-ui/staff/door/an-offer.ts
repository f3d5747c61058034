import type { EnrolOffer } from '#domain/staff/passkey-wire';

/** What a one-time link is for, as the office tells it to a phone that it does not know yet. */
export function anOffer(more: Partial<EnrolOffer> = {}): EnrolOffer {
  return {
    by: 'invitation',
    role: 'clerk',
    places: null,
    name: null,
    office: 'Disdukcapil Kota Serang',
    placeNames: [],
    demo: false,
    options: { challenge: 'challenge-1' },
    ...more,
  };
}

export const A_LINK = 'abcdefghijklmnopqrstuv';
