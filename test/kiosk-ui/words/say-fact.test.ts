import { describe, expect, it } from 'vitest';
import { fact as everyFact } from '#domain/ledger/event';
import type { HoursChange } from '#domain/office/change-hours';
import type { Lang } from '../../../kiosk-ui/words/lang.ts';
import { sayFact } from '../../../kiosk-ui/words/say-fact.ts';
import { lineOf } from '../../support/a-journal-line.ts';
import { SAMPLE_FACTS } from '../../support/sample-facts.ts';
import { SAMPLE_HOURS, SAMPLE_OFFICE } from '../../support/sample-office.ts';

const NETWORK = { kind: 'outage', cause: 'central-network', line: null } as const;
const facts = Object.values(SAMPLE_FACTS);

function said(line: ReturnType<typeof lineOf>, lang: Lang = 'id'): string {
  return sayFact(line, SAMPLE_OFFICE, lang).sentence;
}

describe('a line of the journal in words', () => {
  it('has a sentence for every fact that there is', () => {
    expect(facts.map((fact) => fact.type).sort()).toEqual(
      everyFact.options.map((one) => one.shape.type.value).sort(),
    );
  });

  it.each(facts)('says $type as a whole sentence, in each language its own', (fact) => {
    const line = lineOf(fact, { about: 'Rina', cards: 3 });
    const [id, en] = [said(line, 'id'), said(line, 'en')];
    for (const sentence of [id, en]) {
      expect(sentence).toMatch(/^\p{Lu}.*[.]$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\*| {2}/);
    }
    expect(id).not.toBe(en);
  });

  it('names an outage by its cause and its places', () => {
    const line = lineOf(SAMPLE_FACTS['notice-published'], { notice: NETWORK });
    expect(said(line)).toBe('Mengumumkan gangguan: jaringan pusat putus (semua tempat).');
    expect(said(line, 'en')).toBe('Announced an outage: central network down (all places).');
  });

  it('calls planned work by its kind, for work on the network is no broken network', () => {
    const fact = SAMPLE_FACTS['notice-published'];
    const planned = { ...fact, notice: { ...fact.notice, kind: 'maintenance' as const } };
    expect(said(lineOf(planned))).toBe('Mengumumkan pemeliharaan (semua tempat).');
    const named = { kind: 'maintenance', cause: 'central-network', line: null } as const;
    expect(said(lineOf(SAMPLE_FACTS['notice-withdrawn'], { notice: named }))).toBe('Menarik pemeliharaan.');
  });

  it('keeps what was said apart, in the language it is in', () => {
    const published = lineOf(SAMPLE_FACTS['notice-published']);
    expect(sayFact(published, SAMPLE_OFFICE, 'en').quote).toEqual({
      text: 'Leave your file here.',
      lang: 'en',
    });
    const updated = lineOf(SAMPLE_FACTS['notice-updated']);
    expect(sayFact(updated, SAMPLE_OFFICE, 'en').quote).toMatchObject({ lang: 'id' });
    expect(sayFact(lineOf(SAMPLE_FACTS['notice-withdrawn']), SAMPLE_OFFICE, 'id').quote).toBeNull();
  });

  it('tells a promise that was only moved from news', () => {
    const moved = { ...SAMPLE_FACTS['notice-updated'], text: null };
    expect(said(lineOf(moved, { notice: { ...NETWORK, line: 'extension' } }))).toBe(
      'Menggeser kabar berikutnya tentang pengumuman “jaringan pusat putus” ke 11.00.',
    );
    expect(said(lineOf(SAMPLE_FACTS['notice-updated'], { notice: NETWORK }))).toBe(
      'Memberi kabar baru tentang pengumuman “jaringan pusat putus”: dipulihkan. Kabar berikutnya 11.00.',
    );
  });

  it('calls an outage recovered and anything else ended', () => {
    const over = SAMPLE_FACTS['notice-resolved'];
    expect(said(lineOf(over, { notice: NETWORK }))).toBe('Menyatakan pulih: jaringan pusat putus.');
    expect(said(lineOf(over, { notice: { kind: 'info', cause: null, line: null } }))).toBe(
      'Mengakhiri info.',
    );
    expect(said(lineOf(over))).toBe('Menyatakan pulih: sebuah pengumuman lama.');
  });

  it('names three places and counts the rest', () => {
    const places = ['lobi', 'cipare', 'taktakan', 'x-1', 'x-2'];
    const line = lineOf({ ...SAMPLE_FACTS['day-confirmed'], places });
    expect(said(line)).toMatch(/, dan 2 tempat lain\)\.$/);
  });

  it('lists what a correction put right', () => {
    expect(said(lineOf(SAMPLE_FACTS['notice-corrected'], { notice: NETWORK }))).toBe(
      'Membetulkan pengumuman “jaringan pusat putus”: tempat, mulainya.',
    );
  });

  it('counts the cards of a box as people write numbers', () => {
    const received = SAMPLE_FACTS['cards-received'];
    expect(said(lineOf(received, { cards: 1500 }))).toContain('1.500 kartu');
    expect(said(lineOf(received, { cards: 1500 }), 'en')).toContain('1,500 cards');
    expect(said(lineOf(received, { cards: 1 }), 'en')).toContain('1 card arrived');
  });

  it('does not name who has no name any more', () => {
    expect(said(lineOf(SAMPLE_FACTS['staff-removed']))).toBe(
      'Mengeluarkan seorang petugas dari daftar petugas.',
    );
  });

  it('tells signing out oneself from signing out a colleague', () => {
    const ended = SAMPLE_FACTS['sessions-ended'];
    expect(said(lineOf(ended, { actor: 'staff-rina', about: 'Rina' }))).toBe(
      'Keluar dari semua ponselnya sendiri.',
    );
    expect(said(lineOf(ended, { about: 'Rina' }))).toBe('Mengeluarkan Rina dari semua ponsel.');
  });

  const called = { id: 'Ramadan', en: 'Ramadan' };
  const closure = { on: '2018-06-15', name: called, places: 'all' as const, stretches: [] };
  const half = { ...closure, stretches: [{ from: '08:00', to: '11:00' }] };
  const season = {
    id: 'ramadan',
    name: called,
    from: '2018-05-17',
    to: '2018-06-14',
    places: 'all' as const,
  };
  const changes: [HoursChange, string][] = [
    [{ kind: 'weekly', place: null, hours: SAMPLE_HOURS }, 'Mengubah jam buka mingguan kantor.'],
    [{ kind: 'weekly', place: 'lobi', hours: null }, 'Menyamakan jam buka Lobi pelayanan dengan kantor.'],
    [{ kind: 'closure', closure }, 'Menutup Jumat, 15 Juni 2018: Ramadan (semua tempat).'],
    [
      { kind: 'closure', closure: half },
      'Mengatur jam 08.00–11.00 pada Jumat, 15 Juni 2018: Ramadan (semua tempat).',
    ],
    [
      { kind: 'lift-closure', on: '2018-06-15', places: ['lobi'] },
      'Mencabut penutupan Jumat, 15 Juni 2018 (Lobi pelayanan).',
    ],
    [
      { kind: 'season', season: { ...season, hours: SAMPLE_HOURS } },
      'Mengatur jam Ramadan, Kamis, 17 Mei 2018 sampai Kamis, 14 Juni 2018 (semua tempat).',
    ],
    [{ kind: 'end-season', season: 'ramadan' }, 'Mencabut jam khusus ramadan.'],
    [
      { kind: 'holiday', on: '2018-06-01', working: true },
      'Menetapkan kantor buka pada hari libur Jumat, 1 Juni 2018.',
    ],
    [
      { kind: 'holiday', on: '2018-06-01', working: false },
      'Menetapkan kantor libur pada Jumat, 1 Juni 2018.',
    ],
  ];
  it.each(changes)('says each change of hours: %#', (change, sentence) => {
    expect(said(lineOf({ type: 'hours-changed', change }))).toBe(sentence);
  });
});
