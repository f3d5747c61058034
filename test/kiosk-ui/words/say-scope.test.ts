import { expect, test } from 'vitest';
import type { Office } from '#domain/office/office';
import { publicWords } from '../../../kiosk-ui/words/public-words.ts';
import { sayScope } from '../../../kiosk-ui/words/say-scope.ts';
import { staffWords } from '../../../kiosk-ui/words/staff-words.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

const [lobby, cipare] = SAMPLE_OFFICE.places;
if (!lobby || !cipare) throw new Error('the sample office has places');
const hall = (name: string, district: string) => ({ ...cipare, id: name.toLowerCase(), name, district });
const office: Office = {
  ...SAMPLE_OFFICE,
  places: [lobby, hall('Cipare', 'Serang'), hall('Serang', 'Serang'), hall('Sepang', 'Taktakan')],
};
const said = (scope: 'all' | string[]) =>
  sayScope(scope, office, staffWords('id').notices.scope, publicWords('id'));

test('a whole kecamatan is said as one, a part of it by its halls', () => {
  expect(said(['cipare', 'serang'])).toBe('semua balai Kec. Serang');
  expect(said(['serang'])).toBe('Kelurahan Serang');
  expect(said(['sepang'])).toBe('Kelurahan Sepang');
  expect(said(['lobi', 'cipare', 'serang'])).toBe('Lobi pelayanan, semua balai Kec. Serang');
});

test('everywhere is said as such, and a long list is counted', () => {
  expect(said('all')).toBe('Di semua tempat');
  const many = { ...office, places: ['A', 'B', 'C', 'D', 'E'].map((name) => hall(name, `Kec ${name}`)) };
  expect(sayScope(['a', 'b', 'c', 'd', 'e'], many, staffWords('id').notices.scope, publicWords('id'))).toBe(
    'Kelurahan A, Kelurahan B, Kelurahan C, dan 2 tempat lain',
  );
});
