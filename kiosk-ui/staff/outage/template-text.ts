import { FREE_TEXT_MAX, type FreeText } from '#domain/notices/notice';
import { openFields } from '#domain/notices/template';
import { civilDate, clockTime, type Zone } from '#domain/time/civil-time';
import type { Lang } from '../../words/lang.ts';
import { sayTime } from '../../words/say-time.ts';
import { timeWords } from '../../words/time-words.ts';

/** Words typed by hand, as they stand in the two fields. */
export interface TypedText {
  id: string;
  en: string;
}
export const NO_TEXT: TypedText = { id: '', en: '' };

/** What stands in braces, by its name, as the phone's own fields give it: `{jam}` as `13:00`, `{tanggal}` as `2026-12-01`. */
export type FieldValues = Readonly<Record<string, string>>;

/** How a field is asked for: its name begins with what it holds. */
export function kindOfField(name: string): 'time' | 'date' | 'number' | 'text' {
  if (/^jam\b/i.test(name)) return 'time';
  if (/^angka\b/i.test(name)) return 'number';
  return /^tanggal\b/i.test(name) ? 'date' : 'text';
}

/** The fields that a text asks for, in the order in which they are read. */
export function fieldsIn({ id, en }: TypedText): string[] {
  return [...new Set([...openFields(id), ...openFields(en)])];
}

/** Fields of a text that hold nothing yet. */
export function unfilledIn(text: TypedText, values: FieldValues): string[] {
  return fieldsIn(text).filter((name) => (values[name] ?? '').trim() === '');
}

/**
 * A text with its fields filled in, times and days as each language says them. A field without a value stays in its
 * braces, and the office refuses it: nothing half said gets onto a screen.
 */
export function filledText(text: TypedText, values: FieldValues, zone: Zone): TypedText {
  return { id: filled(text.id, values, 'id', zone), en: filled(text.en, values, 'en', zone) };
}

function filled(text: string, values: FieldValues, lang: Lang, zone: Zone): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = (values[name] ?? '').trim();
    return value === '' ? whole : sayValue(name, value, lang, zone);
  });
}

function sayValue(name: string, value: string, lang: Lang, zone: Zone): string {
  const say = sayTime(timeWords(lang), zone);
  const kind = kindOfField(name);
  if (kind === 'time' && clockTime.safeParse(value).success) return say.clockTime(value);
  return kind === 'date' && civilDate.safeParse(value).success ? say.day(value) : value;
}

/** What was typed, as the board carries it; null when nothing was. */
export function freeTextOf({ id, en }: TypedText): FreeText | null {
  const first = id.trim().slice(0, FREE_TEXT_MAX);
  const second = en.trim().slice(0, FREE_TEXT_MAX);
  if (first === '') return null;
  return { id: first, en: second === '' ? null : second };
}

/** The words of a template or a notice, as its two fields hold them. */
export function typedOf(text: FreeText | null): TypedText {
  return text === null ? NO_TEXT : { id: text.id, en: text.en ?? '' };
}
