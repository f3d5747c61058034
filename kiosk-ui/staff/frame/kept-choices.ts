import * as z from 'zod';
import type { PlaceId } from '#domain/office/place';
import type { Lang } from '../../words/lang.ts';

/** What a phone remembers of its owner's wishes: no word about anybody. */
export interface KeptChoices {
  lang: Lang;
  place: PlaceId | null;
}

const KEY = 'kabar-staff';
const kept = z.object({ lang: z.enum(['id', 'en']), place: z.string().nullable() });
const FIRST: KeptChoices = { lang: 'id', place: null };

/** @param storage the page's localStorage; full, forbidden or damaged, the first choices hold. */
export function readChoices(storage: Storage): KeptChoices {
  try {
    const text = storage.getItem(KEY);
    return text === null ? FIRST : kept.parse(JSON.parse(text));
  } catch {
    return FIRST;
  }
}

export function keepChoices(storage: Storage, choices: KeptChoices): void {
  try {
    storage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // A phone that keeps nothing asks again next time.
  }
}
