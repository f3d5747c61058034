import { kioskEn } from './en/kiosk.ts';
import { KIOSK } from './kiosk-words.ts';
import './public-english.ts';

// Loading this file teaches English to the kiosk.
KIOSK.learn('en', kioskEn);
