import type { Trouble } from './siak-status.ts';
import type { Stage } from './stage.ts';

/** The six steps a visitor sees. */
export type PathStep = 'recorded' | 'at-centre' | 'print-ready' | 'printed' | 'sent' | 'ready';

/** A card's way. `here` is -1 before recording and for a stage nobody knows; `done` once it was handed over. */
export interface Path {
  steps: readonly PathStep[];
  here: number;
  done: boolean;
}

const STEPS: readonly PathStep[] = ['recorded', 'at-centre', 'print-ready', 'printed', 'sent', 'ready'];

const STEP_OF: Record<Stage, PathStep | null> = {
  'not-recorded': null,
  captured: 'recorded',
  'at-centre': 'at-centre',
  'needs-action': 'at-centre',
  'print-ready': 'print-ready',
  printing: 'printed',
  printed: 'printed',
  'on-the-way': 'sent',
  ready: 'ready',
  collected: 'ready',
  unknown: null,
};

/** Where a card stands on its way. A card that waits in the lobby is not sent anywhere, so that step is left out. */
export function pathOf(stage: Stage, trouble: Trouble | null, waitsInLobby: boolean): Path {
  const steps = waitsInLobby ? STEPS.filter((step) => step !== 'sent') : STEPS;
  const step = trouble === 'record-again' ? 'recorded' : STEP_OF[stage];
  // "Sent" without a step of its own: the card is printed and not yet on the shelf.
  const shown = step === 'sent' && waitsInLobby ? 'printed' : step;
  return { steps, here: shown === null ? -1 : steps.indexOf(shown), done: stage === 'collected' };
}
