import type { Lang } from '../../kiosk-ui/words/lang.ts';

/** A path of ours in the reader's language: Indonesian is where every address leads without being asked. */
export function pathIn(path: string, lang: Lang): string {
  return lang === 'en' ? `${path}?lang=en` : path;
}

/** The same page in the other language. */
export function otherLanguage(lang: Lang): { lang: Lang; query: string } {
  return lang === 'id' ? { lang: 'en', query: '?lang=en' } : { lang: 'id', query: '?lang=id' };
}

/** Opens WhatsApp with a text to pass on; nothing is sent before its reader sends it. */
export function whatsAppLink(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}
