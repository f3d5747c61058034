import { describe, expect, it } from 'vitest';
import { laterEnglish } from '../../../kiosk-ui/words/later-english.ts';
import { phrasebook } from '../../../kiosk-ui/words/phrasebook.ts';

describe('words of a language', () => {
  it('are Indonesian from the beginning, and English once it has been learnt', () => {
    const book = phrasebook({ open: 'BUKA' });
    expect(book.words('id').open).toBe('BUKA');
    expect(book.knows('en')).toBe(false);
    book.learn('en', { open: 'OPEN' });
    expect(book.knows('en')).toBe(true);
    expect(book.words('en').open).toBe('OPEN');
  });

  it('asked for before they have come are complained of, and Indonesian stands instead of nothing', () => {
    const faults: string[] = [];
    const book = phrasebook({ open: 'BUKA' }, (fault) => faults.push(fault.message));
    expect(book.words('en').open).toBe('BUKA');
    expect(faults).toEqual(["words in 'en' are asked for before they have come"]);
  });
});

describe('English that comes later', () => {
  it('is fetched once, however many ask', async () => {
    let known = false;
    let fetched = 0;
    const english = laterEnglish(
      () => known,
      async () => {
        fetched += 1;
        known = true;
      },
    );
    expect(english.here()).toBe(false);
    expect(await Promise.all([english.fetch(), english.fetch()])).toEqual([true, true]);
    expect(await english.fetch()).toBe(true);
    expect(fetched).toBe(1);
  });

  it('that could not be fetched is tried again when it is asked for again', async () => {
    let known = false;
    let signal = false;
    const english = laterEnglish(
      () => known,
      async () => {
        if (!signal) throw new TypeError('Failed to fetch dynamically imported module');
        known = true;
      },
    );
    expect(await english.fetch()).toBe(false);
    signal = true;
    expect(await english.fetch()).toBe(true);
  });
});
