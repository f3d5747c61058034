// The Worker speaks both languages from its first request on.
import '../../kiosk-ui/words/public-english.ts';

export { publicWords } from '../../kiosk-ui/words/public-words.ts';
