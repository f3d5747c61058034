import { publicEn } from './en/public.ts';
import { PUBLIC } from './public-words.ts';

// Loading this file teaches English to all that speaks to the public.
PUBLIC.learn('en', publicEn);
