import type { CeremonyJson, NoPasskey, Passkeys } from '../../../../kiosk-ui/staff/door/passkeys.ts';

/** A phone's passkeys, which say what the test lets them say next and remember what they were asked. */
export interface HeldPasskeys extends Passkeys {
  asked: CeremonyJson[];
  /** What the next ceremonies come to; a yes unless told otherwise. */
  says: NoPasskey | 'yes';
  lacks: 'unsupported' | 'no-lock' | null;
}

export function heldPasskeys(): HeldPasskeys {
  const ceremony = async (options: CeremonyJson): Promise<{ answer: CeremonyJson } | NoPasskey> => {
    held.asked.push(options);
    return held.says === 'yes' ? { answer: { id: `key-${held.asked.length}` } } : held.says;
  };
  const held: HeldPasskeys = {
    asked: [],
    says: 'yes',
    lacks: null,
    load() {},
    lacking: async () => held.lacks,
    create: ceremony,
    prove: ceremony,
  };
  return held;
}
