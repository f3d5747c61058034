import type { BoardSnapshot } from '#domain/board/snapshot';
import type { DeskView } from '#domain/ledger/accepted';
import type { Notice } from '#domain/notices/notice';
import { templatesOf } from '#domain/notices/seed-templates';
import { type Actor, staffRole } from '#domain/staff/roles';
import { at, TUESDAY } from '../../support/office-time.ts';
import { SAMPLE_OFFICE } from '../../support/sample-office.ts';

export function boardOf(more: Partial<BoardSnapshot> = {}): BoardSnapshot {
  return {
    version: 1,
    epoch: 1,
    seq: 1,
    at: at(TUESDAY, '07.00'),
    office: SAMPLE_OFFICE,
    confirmations: {},
    settings: {},
    notices: [],
    segments: [],
    ...more,
  };
}

/** An outage of the central network, in force in the lobby since Monday, with some of it changed. */
export function noticeOf(more: Partial<Notice> = {}): Notice {
  const startedAt = at('2018-02-05', '08.00');
  return {
    repeats: null,
    visibleFrom: null,
    template: null,
    correctedAt: null,
    withdrawnAt: null,
    id: 'notice-0001',
    kind: 'outage',
    cause: 'central-network',
    owner: 'centre',
    scope: 'all',
    effects: [{ service: 'cetak-ktp', state: 'stopped' }],
    advice: 'leave-file',
    text: null,
    phase: 'reported',
    startedAt,
    endsAt: null,
    nextUpdateAt: null,
    publishedAt: startedAt,
    resolvedAt: null,
    updates: [],
    ...more,
  };
}

/** An actor as the Desk names one to a phone. */
export function actorOf({ id, role, places }: Actor): DeskView['actor'] {
  return { id, role: staffRole.parse(role), places: places === null ? null : [...places] };
}

/** What a phone opens with when this one holds it. */
export function viewOf(who: Actor, more: Partial<DeskView> = {}): DeskView {
  const actor = actorOf(who);
  return {
    actor,
    me: { ...actor, joinedAt: 0, leftAt: null, name: 'Rina', passkeys: [], sessions: 1 },
    colleagues: [],
    board: null,
    batches: [],
    templates: templatesOf({}),
    screens: 7,
    ...more,
  };
}
