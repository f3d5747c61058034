import { getDistricts, getVillages } from 'idn-area-data';
import { describe, expect, test } from 'vitest';
import { cause } from '#domain/notices/cause';
import { effectsOf } from '#domain/notices/templates';
import { lobbyOf, pickupPlaceOf, serviceFor } from '#domain/office/find';
import { office as officeSchema } from '#domain/office/office';
import { openingDay } from '#domain/office/opening';
import { slipRole } from '#domain/services/service';
import { closedOn, kelurahanOfKotaSerang, kotaSerang } from '../../../worker/demo/kota-serang.ts';
import { KELURAHAN_OF_KOTA_SERANG } from '../../../worker/demo/kota-serang-halls.ts';

const TODAY = '2026-11-24';
const office = kotaSerang(TODAY);

describe('the demo office', () => {
  test('is one that the API takes', () => {
    expect(officeSchema.parse(office)).toEqual(office);
  });

  test('has the 67 kelurahan of Kota Serang as the package of Indonesia’s areas has them', async () => {
    const districts = (await getDistricts()).filter((district) => district.regency_code === '36.73');
    const villages = await getVillages();
    const listed = districts.map((district) => [
      district.name,
      villages.filter((village) => village.district_code === district.code).map((village) => village.name),
    ]);
    expect(Object.entries(KELURAHAN_OF_KOTA_SERANG)).toEqual(listed);
    expect(kelurahanOfKotaSerang()).toHaveLength(67);
    expect(office.places).toHaveLength(68);
  });

  test('tells the two Sukawana apart by their kecamatan', () => {
    const sukawana = kelurahanOfKotaSerang().filter((kelurahan) => kelurahan.name === 'Sukawana');
    expect(sukawana.map(({ id, district }) => [id, district])).toEqual([
      ['sukawana-serang', 'Serang'],
      ['sukawana-curug', 'Curug'],
    ]);
  });

  test('keeps cards at the halls of Serang and Cipocok Jaya, and nowhere else but in the lobby', () => {
    const halls = office.places.filter((place) => place.kind === 'hall');
    const districts = new Set(halls.filter((hall) => hall.cardsWait === 'here').map((hall) => hall.district));
    expect([...districts]).toEqual(['Serang', 'Cipocok Jaya']);
    for (const hall of halls) {
      const handsOut = hall.services?.includes('ambil-ktp') ?? false;
      expect(handsOut).toBe(hall.cardsWait === 'here');
      expect(pickupPlaceOf(office, hall.id)).toBe(handsOut ? hall : lobbyOf(office));
    }
  });

  test('offers at its halls only what the office has, and takes in files at the lobby alone', () => {
    const ids = office.services.map((service) => service.id);
    for (const place of office.places.filter((one) => one.services !== null)) {
      expect(ids).toEqual(expect.arrayContaining(place.services ?? []));
      expect(place.services).not.toContain('titip-berkas');
    }
  });

  test('has one service for each thing a slip can wait for', () => {
    for (const role of slipRole.options) expect(serviceFor(office, role)).not.toBeNull();
  });

  test('knows what every cause touches, so that no template leaves a clerk to tick services', () => {
    for (const known of cause.exclude(['other']).options) {
      expect(effectsOf(office, known).length).toBeGreaterThan(0);
    }
    expect(effectsOf(office, 'central-network')).toEqual([
      { service: 'cetak-ktp', state: 'stopped' },
      { service: 'kartu-keluarga', state: 'stopped' },
      { service: 'kartu-anak', state: 'stopped' },
      { service: 'pindah-datang', state: 'stopped' },
      { service: 'perekaman', state: 'limited' },
    ]);
  });

  test('announces one closed day of its lobby, which would otherwise be a working day', () => {
    const lobby = lobbyOf(office);
    expect(openingDay(office, lobby, closedOn(TODAY))).toMatchObject({ why: 'closure', stretches: [] });
    expect(openingDay({ ...office, closures: [] }, lobby, closedOn(TODAY)).stretches).not.toEqual([]);
  });
});
