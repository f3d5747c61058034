import '../../kiosk-ui/words/kiosk-english.ts';
import type { LaterEnglish } from '../../kiosk-ui/words/later-english.ts';
import '../../kiosk-ui/words/staff-english.ts';

/** Every test finds English there, unless it is about how English comes. */
export const ENGLISH_HERE: LaterEnglish = { here: () => true, fetch: async () => true };
