import type { FreeText } from '#domain/notices/notice';
import type { Bilingual } from '#domain/services/service';

/** Languages of the screens; each is one folder of words. */
export type Lang = 'id' | 'en';

/** Words of the office, with the language they are really in: a screen reader must not read Indonesian as English. */
export interface Said {
  text: string;
  lang: Lang;
}

export function nameIn(name: Bilingual, lang: Lang): string {
  return name[lang];
}

/** Free text whose English is missing stands in Indonesian, and says so by its `lang`. */
export function saidIn(text: FreeText, lang: Lang): Said {
  return lang === 'en' && text.en !== null ? { text: text.en, lang: 'en' } : { text: text.id, lang: 'id' };
}

/** A name in the middle of a sentence: "kartu keluarga", but "cetak KTP-el" and "KIA" keep their capitals. */
export function inSentence(name: string): string {
  return name.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** The first letter as a sentence begins, past the star of a strong part. */
export function asSentence(text: string): string {
  const start = /^\*?./.exec(text)?.[0] ?? '';
  return start.toUpperCase() + text.slice(start.length);
}
