import { describe, expect, test } from 'vitest';
import { holdsNik } from '#domain/notices/free-text-privacy';
import { say } from '../../support/sample-actions.ts';

const seen = (words: string): boolean => holdsNik(say(words));

describe('a NIK is known by its build', () => {
  test.each([
    ['written in one piece', 'NIK 3673010112900001'],
    ['in uneven groups with wide gaps', '367301  011290  0001'],
    ['with signs of any kind between its digits', '36.73.01 – 01/12/90 _ 0001'],
    ['over two lines', '3673 0101\n1290 0001'],
    ['of a woman, whose day of birth has forty more', '3673014101900001'],
    ['in digits of another width', '3673010112900001'],
    ['behind another number', 'Antrean 12, 3673010112900001'],
    ['before another number', '3673010112900001, 2 lembar'],
    ['beside a date', '14-02-2018: 3673010112900001'],
  ])('%s', (_, words) => {
    expect(seen(words)).toBe(true);
  });

  test.each([
    ['no province has such a number', '0873010112900001'],
    ['nobody is born on such a day', '3673013212900001'],
    ['nor in such a month', '3673010113900001'],
    ['it has a digit too few', '367301011290001'],
    ['or one too many', '36730101129000011'],
    ['words stand between', '36730101 sampai 12900001'],
  ])('it is none where %s', (_, words) => {
    expect(seen(words)).toBe(false);
  });
});

describe('what a board speaks of every day is no NIK', () => {
  test.each([
    'Buka 08.00-12.00 13.00-16.00',
    'Istirahat 11.30-13.30, 08.00-10.00',
    'Senin 13:00-16:00, 11:30-13:30, 08:00-12:00',
    '12-02-2026 - 05-03-2026',
    '12/02/2026, 14/02/2026, 5/3/2026',
    '0812-3456-7890 / 0813-4567-8901',
    'Rp 25.000.000 dan 1.250.000.000',
  ])('%s', (words) => {
    expect(seen(words)).toBe(false);
  });
});

test('words without English are read in Indonesian alone, and none at all hold nothing', () => {
  expect(holdsNik({ id: 'Halo', en: '3673010112900001' })).toBe(true);
  expect(holdsNik({ id: 'Halo', en: null })).toBe(false);
  expect(holdsNik(null)).toBe(false);
});
