import type { Bilingual } from '../services/service.ts';
import type { CivilDate } from '../time/civil-time.ts';

/** What the national calendar says of a day. */
export interface NationalHoliday {
  name: Bilingual;
  /** Reckoned and not yet decreed: staff are told so, the door is taken to be shut. */
  estimated: boolean;
}

/**
 * National holidays and collective leave (cuti bersama) by the yearly joint decree of three ministers
 * (SKB): for 2026 no. 1497/2025, 2/2025 and 5/2025; for 2018 no. 223/2018, 46/2018 and 13/2018.
 * Kept by hand because no library holds cuti bersama; a test holds it against one that knows the rest.
 */
const MARKED: Record<string, readonly (readonly [days: string, id: string, en: string])[]> = {
  '2018': [
    ['01-01', 'Tahun Baru', 'New Year'],
    ['02-16', 'Tahun Baru Imlek', 'Lunar New Year'],
    ['03-17', 'Hari Suci Nyepi', 'Nyepi'],
    ['03-30', 'Wafat Yesus Kristus', 'Good Friday'],
    ['04-14', 'Isra Mikraj', 'Isra Mikraj'],
    ['05-01', 'Hari Buruh', 'Labour Day'],
    ['05-10', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['05-29', 'Hari Raya Waisak', 'Vesak'],
    ['06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['06-11 06-12 06-13 06-14 06-18 06-19 06-20', 'Cuti bersama Idulfitri', 'Collective leave, Eid al-Fitr'],
    ['06-15 06-16', 'Idulfitri', 'Eid al-Fitr'],
    ['08-17', 'Hari Kemerdekaan', 'Independence Day'],
    ['08-22', 'Iduladha', 'Eid al-Adha'],
    ['09-11', 'Tahun Baru Islam', 'Islamic New Year'],
    ['11-20', 'Maulid Nabi Muhammad', "The Prophet's Birthday"],
    ['12-24', 'Cuti bersama Natal', 'Collective leave, Christmas'],
    ['12-25', 'Hari Raya Natal', 'Christmas Day'],
  ],
  '2026': [
    ['01-01', 'Tahun Baru', 'New Year'],
    ['01-16', 'Isra Mikraj', 'Isra Mikraj'],
    ['02-16', 'Cuti bersama Imlek', 'Collective leave, Lunar New Year'],
    ['02-17', 'Tahun Baru Imlek', 'Lunar New Year'],
    ['03-18', 'Cuti bersama Nyepi', 'Collective leave, Nyepi'],
    ['03-19', 'Hari Suci Nyepi', 'Nyepi'],
    ['03-20 03-23 03-24', 'Cuti bersama Idulfitri', 'Collective leave, Eid al-Fitr'],
    ['03-21 03-22', 'Idulfitri', 'Eid al-Fitr'],
    ['04-03', 'Wafat Yesus Kristus', 'Good Friday'],
    ['04-05', 'Paskah', 'Easter'],
    ['05-01', 'Hari Buruh', 'Labour Day'],
    ['05-14', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'Collective leave, Ascension Day'],
    ['05-27', 'Iduladha', 'Eid al-Adha'],
    ['05-28', 'Cuti bersama Iduladha', 'Collective leave, Eid al-Adha'],
    ['05-31', 'Hari Raya Waisak', 'Vesak'],
    ['06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['06-16', 'Tahun Baru Islam', 'Islamic New Year'],
    ['08-17', 'Hari Kemerdekaan', 'Independence Day'],
    ['08-25', 'Maulid Nabi Muhammad', "The Prophet's Birthday"],
    ['12-24', 'Cuti bersama Natal', 'Collective leave, Christmas'],
    ['12-25', 'Hari Raya Natal', 'Christmas Day'],
  ],
  '2027': [
    ['01-01', 'Tahun Baru', 'New Year'],
    ['05-01', 'Hari Buruh', 'Labour Day'],
    ['06-01', 'Hari Lahir Pancasila', 'Pancasila Day'],
    ['08-17', 'Hari Kemerdekaan', 'Independence Day'],
    ['12-25', 'Hari Raya Natal', 'Christmas Day'],
  ],
};

/**
 * Days that move, for a year whose decree is not entered yet: by the library's reckoning. In both decreed years the
 * two great feasts fell on its day or on the one after, as the moon was seen, so here they keep both: better a door
 * that turns out to be open than one promised on Eid. Cuti bersama is nobody's to guess. Moves up once decreed.
 */
const ESTIMATED: typeof MARKED = {
  '2027': [
    ['01-05', 'Isra Mikraj', 'Isra Mikraj'],
    ['02-06', 'Tahun Baru Imlek', 'Lunar New Year'],
    ['03-08', 'Hari Suci Nyepi', 'Nyepi'],
    ['03-09 03-10 03-11', 'Idulfitri', 'Eid al-Fitr'],
    ['03-26', 'Wafat Yesus Kristus', 'Good Friday'],
    ['03-28', 'Paskah', 'Easter'],
    ['05-06', 'Kenaikan Yesus Kristus', 'Ascension Day'],
    ['05-16 05-17', 'Iduladha', 'Eid al-Adha'],
    ['05-20', 'Hari Raya Waisak', 'Vesak'],
    ['06-06', 'Tahun Baru Islam', 'Islamic New Year'],
    ['08-14', 'Maulid Nabi Muhammad', "The Prophet's Birthday"],
  ],
};

const BY_DATE: ReadonlyMap<CivilDate, NationalHoliday> = new Map([
  ...daysOf(ESTIMATED, true),
  ...daysOf(MARKED, false),
]);

/** The holiday or collective leave on a day, or null on an ordinary one. */
export function nationalHoliday(date: CivilDate): NationalHoliday | null {
  return BY_DATE.get(date) ?? null;
}

/** The last day of the years this calendar knows; past it, no holiday is marked at all. */
export const CALENDAR_ENDS: CivilDate = '2027-12-31';

function daysOf(years: typeof MARKED, estimated: boolean): [CivilDate, NationalHoliday][] {
  return Object.entries(years).flatMap(([year, rows]) =>
    rows.flatMap(([days, id, en]) =>
      days
        .split(' ')
        .map((day): [CivilDate, NationalHoliday] => [`${year}-${day}`, { name: { id, en }, estimated }]),
    ),
  );
}
