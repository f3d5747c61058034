/** Longest sentence a visitor is asked to read, in words. */
const SENTENCE_MAX = 24;

/** What is wrong with a text for the public; empty when nothing is. */
export function faultsOf(text: string): string[] {
  const faults: string[] = [];
  if (/undefined|null|NaN|\[object/.test(text)) faults.push('says what no person says');
  if (/\d{4}-\d{2}-\d{2}|T\d{2}:/.test(text)) faults.push('has a date no person writes');
  if (/ {2}|^ | [.,!?]/.test(text)) faults.push('has stray spaces');
  if ((text.match(/\*/g)?.length ?? 0) % 2 === 1) faults.push('has a lone star');
  const sentences = text.split(/(?<=[.!?])\s+|\n+/);
  if (sentences.some((sentence) => sentence.split(/\s+/).length > SENTENCE_MAX))
    faults.push('is too long to follow');
  return faults;
}
