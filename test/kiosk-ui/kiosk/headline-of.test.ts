import { expect, test } from 'vitest';
import { headlineOf } from '../../../kiosk-ui/kiosk/headline-of.ts';

const spaces = (text: string): string => text.replaceAll('\u00a0', '_');

test('each piece of a headline stands in a line of its own', () => {
  expect(spaces(headlineOf(['Layanan', 'belum pasti']))).toBe('Layanan belum_pasti');
  expect(spaces(headlineOf(['Loket buka,', 'ada gangguan']))).toBe('Loket_buka, ada_gangguan');
});

test('a piece breaks where that keeps the words at their full size', () => {
  expect(spaces(headlineOf(['Tutup', 'sampai Selasa']))).toBe('Tutup sampai Selasa');
});

test('a piece too wide for a line at any size breaks', () => {
  expect(spaces(headlineOf(['Pemutakhiran data keluarga', 'terbatas']))).toBe(
    'Pemutakhiran data keluarga terbatas',
  );
});
