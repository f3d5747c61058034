import { describe, expect, test } from 'vitest';
import { holdsWords, soughtWords } from '#domain/journal/find-in-journal';
import type { JournalEntry } from '#domain/journal/journal';
import { lineOf } from '../../support/a-journal-line.ts';
import { SAMPLE_FACTS } from '../../support/sample-facts.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

function finds(words: string, line: JournalEntry): boolean {
  return holdsWords(line, soughtWords(words), SAMPLE_OFFICE);
}

describe('a line of the journal is found', () => {
  const published = lineOf(SAMPLE_FACTS['notice-published'], {
    notice: { kind: 'outage', cause: 'central-network', line: 'published' },
  });

  test.each([
    ['the name of who did it, in any case', 'siti AMINAH'],
    ['their role, in either language', 'office clerk'],
    ['what was done', 'mengumumkan'],
    ['what was done, in English', 'announced'],
    ['its kind', 'gangguan'],
    ['its cause', 'jaringan pusat'],
    ['its words in Indonesian', 'titipkan berkas'],
    ['its words in English', 'leave your file'],
    ['the phone it was done on', 'android'],
  ])('by %s', (_, words) => {
    expect(finds(words, published)).toBe(true);
  });

  test('by a place or a service, by id and by name', () => {
    const set = lineOf(SAMPLE_FACTS['service-set']);
    for (const words of ['cipare', 'ambil-ktp', 'Ambil KTP-el', 'terbatas'])
      expect(finds(words, set)).toBe(true);
  });

  test('by the colleague it was done to', () => {
    expect(finds('rina', lineOf(SAMPLE_FACTS['staff-removed'], { about: 'Rina' }))).toBe(true);
  });

  test('by words of different parts of it, in any order', () => {
    expect(finds('berkas gangguan siti', published)).toBe(true);
  });

  test('whatever accents the name has', () => {
    expect(finds('jose', lineOf(SAMPLE_FACTS['rescue-link-made'], { name: 'José' }))).toBe(true);
    expect(finds('JOSÉ', lineOf(SAMPLE_FACTS['rescue-link-made'], { name: 'jose' }))).toBe(true);
  });

  test('by nothing at all', () => {
    expect(finds('   ', published)).toBe(true);
  });
});

describe('a line of the journal is not found', () => {
  const published = lineOf(SAMPLE_FACTS['notice-published']);

  test('where one of the words is missing', () => {
    expect(finds('siti kartu-tiba', published)).toBe(false);
  });

  test.each(['%', '_', '*', '.*', "'", '\\'])('by %s, which means only itself', (sign) => {
    expect(finds(sign, lineOf(SAMPLE_FACTS['rescue-link-made'], { device: null }))).toBe(false);
    expect(finds(sign, lineOf(SAMPLE_FACTS['rescue-link-made'], { name: `Siti ${sign}` }))).toBe(true);
  });

  test('by a place, because the whole office was described', () => {
    expect(finds('cipare', lineOf(SAMPLE_FACTS['office-described']))).toBe(false);
  });
});
