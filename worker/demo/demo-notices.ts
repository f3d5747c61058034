import type { PublishNotice } from '#domain/notices/notice-actions';
import { effectsOf } from '#domain/notices/templates';
import { offers } from '#domain/office/find';
import type { Office } from '#domain/office/office';
import {
  type CivilDate,
  civilAt,
  HOUR,
  type Instant,
  instantAt,
  MINUTE,
  minutesOf,
} from '#domain/time/civil-time';
import { closedOn, LOBBY } from './kota-serang.ts';
import { workingDaysAfter } from './working-days.ts';

/** The hall that has no electricity in the demo: one place in trouble while the others work. */
export const DARK_HALL = 'kasemen';

/** A demo morning's notices, by the id of the act that publishes each. The lobby stays open: its outage is yours to announce. */
export function demoNotices(office: Office, now: Instant): Record<string, PublishNotice> {
  const today = civilAt(now, office.zone).date;
  const closed = closedOn(today);
  const planned = workingDaysAfter(today, 4);
  const at = (date: CivilDate, clock: string): Instant => instantAt(date, minutesOf(clock), office.zone);
  return {
    'notice-where-cards-wait': {
      ...ANNOUNCEMENT,
      kind: 'info',
      text: {
        id: 'Warga Serang dan Cipocok Jaya: KTP-el yang sudah dicetak dikirim ke kantor kelurahan Anda.',
        en: 'Serang and Cipocok Jaya: printed cards are sent to your kelurahan hall.',
      },
      startedAt: now,
    },
    'notice-lobby-closed': {
      ...ANNOUNCEMENT,
      kind: 'schedule',
      scope: [LOBBY],
      text: {
        id: `${dayIn(closed, 'id-ID')} lobi tutup: petugas melayani keliling desa.`,
        en: `The lobby is closed on ${dayIn(closed, 'en-GB')}: staff are out serving the villages.`,
      },
      startedAt: now,
      endsAt: at(closed, '23:59'),
    },
    'notice-maintenance': {
      ...ANNOUNCEMENT,
      kind: 'maintenance',
      cause: 'central-network',
      owner: 'centre',
      effects: [{ service: 'cetak-ktp', state: 'stopped' }],
      advice: 'come-another-day',
      text: {
        id: 'Jaringan pusat dirawat menurut jadwal.',
        en: 'The central network is serviced as planned.',
      },
      startedAt: at(planned, '13:00'),
      endsAt: at(planned, '15:00'),
      repeats: { every: 'month', times: 3 },
    },
    'outage-dark-hall': {
      ...ANNOUNCEMENT,
      kind: 'outage',
      cause: 'power',
      owner: 'electricity',
      scope: [DARK_HALL],
      effects: effectsOf(office, 'power').filter((effect) => offersAt(office, DARK_HALL, effect.service)),
      advice: 'go-to-lobby',
      startedAt: now - 40 * MINUTE,
      nextUpdateAt: now + HOUR,
    },
  };
}

const ANNOUNCEMENT: Omit<PublishNotice, 'kind' | 'startedAt'> = {
  type: 'publish-notice',
  cause: null,
  owner: null,
  scope: 'all',
  effects: [],
  advice: null,
  text: null,
  endsAt: null,
  nextUpdateAt: null,
  repeats: null,
  visibleFrom: null,
  template: null,
};

function offersAt(office: Office, placeId: string, service: string): boolean {
  return office.places.some((place) => place.id === placeId && offers(place, service));
}

/** `Kamis, 3 Desember`, `Thursday 3 December`. */
function dayIn(date: CivilDate, locale: 'id-ID' | 'en-GB'): string {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return day.format(Date.parse(`${date}T00:00:00Z`));
}
