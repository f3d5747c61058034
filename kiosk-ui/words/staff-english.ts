import { staffEn } from './en/staff.ts';
import './public-english.ts';
import { STAFF } from './staff-words.ts';

// Loading this file teaches English to the staff page.
STAFF.learn('en', staffEn);
