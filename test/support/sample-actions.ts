import type { ConfirmDay } from '#domain/confirmation/confirmation';
import type { FreeText } from '#domain/notices/notice';
import type { PublishNotice, ResolveNotice, UpdateNotice } from '#domain/notices/notice-actions';
import type { SetService } from '#domain/services/service-setting';
import type { ToldState } from '#domain/services/service-state';
import { HOUR, type Instant } from '#domain/time/civil-time';

export function say(id: string): FreeText {
  return { id, en: null };
}

/** The outage of the story: the central network is down for everybody, printing stops, recording limps. */
export function outage(startedAt: Instant, more: Partial<PublishNotice> = {}): PublishNotice {
  return {
    type: 'publish-notice',
    kind: 'outage',
    cause: 'central-network',
    owner: 'centre',
    scope: 'all',
    effects: [
      { service: 'cetak-ktp', state: 'stopped' },
      { service: 'perekaman', state: 'limited' },
    ],
    advice: 'leave-file',
    text: null,
    startedAt,
    endsAt: null,
    nextUpdateAt: startedAt + 3 * HOUR,
    ...more,
  };
}

/** A word to everybody that stops nothing. */
export function info(startedAt: Instant, more: Partial<PublishNotice> = {}): PublishNotice {
  return {
    ...outage(startedAt),
    kind: 'info',
    cause: null,
    owner: null,
    effects: [],
    advice: null,
    text: say('Bawa fotokopi kartu keluarga.'),
    nextUpdateAt: null,
    ...more,
  };
}

export function update(notice: string, more: Partial<UpdateNotice> = {}): UpdateNotice {
  return {
    type: 'update-notice',
    notice,
    phase: 'confirmed',
    effects: null,
    text: null,
    nextUpdateAt: null,
    ...more,
  };
}

export function resolve(notice: string): ResolveNotice {
  return { type: 'resolve-notice', notice, text: null };
}

export function confirm(
  places: string[] = ['lobi'],
  finding: ConfirmDay['finding'] = 'all-normal',
): ConfirmDay {
  return { type: 'confirm-day', places, finding };
}

export function setService(service: string, state: ToldState, place = 'lobi'): SetService {
  return { type: 'set-service', place, service, state, note: null };
}
