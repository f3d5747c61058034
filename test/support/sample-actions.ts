import type { ConfirmDay } from '#domain/confirmation/confirmation';
import type { FreeText } from '#domain/notices/notice';
import type {
  CorrectNotice,
  PublishNotice,
  ResolveNotice,
  UndoAct,
  UpdateNotice,
  WithdrawNotice,
} from '#domain/notices/notice-actions';
import type { SaveTemplate } from '#domain/notices/template';
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
    repeats: null,
    visibleFrom: null,
    template: null,
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

/** Planned work of three hours that stops printing, once unless `more` says that it comes again. */
export function maintenance(startedAt: Instant, more: Partial<PublishNotice> = {}): PublishNotice {
  return {
    ...info(startedAt),
    kind: 'maintenance',
    effects: [{ service: 'cetak-ktp', state: 'stopped' }],
    text: say('Mesin cetak dirawat.'),
    endsAt: startedAt + 3 * HOUR,
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

export function correct(notice: string, changes: CorrectNotice['changes']): CorrectNotice {
  return { type: 'correct-notice', notice, changes };
}

export function withdraw(notice: string): WithdrawNotice {
  return { type: 'withdraw-notice', notice, text: null };
}

export function undo(act: string): UndoAct {
  return { type: 'undo-act', act };
}

/** A template of the office's own, which publishes as it is. */
export function saveTemplate(template: string, more: Partial<SaveTemplate> = {}): SaveTemplate {
  return {
    type: 'save-template',
    template,
    kind: 'outage',
    title: { id: 'Jaringan gedung putus', en: 'Building network down' },
    cause: 'local-network',
    owner: 'provider',
    advice: 'leave-file',
    effects: null,
    text: null,
    nextUpdateMinutes: 60,
    ...more,
  };
}
