import { describe, expect, test } from 'vitest';
import { type RefusalCode, refusalCode, refuse } from '#domain/ledger/refusal';
import { type SlipCode, slipCodeFromMac } from '#domain/slips/slip-code';
import { type ApiClient, UNREACHABLE } from '../../../kiosk-ui/api-client.ts';
import { lookUp } from '../../../kiosk-ui/kiosk/look-up.ts';
import { slip } from '../../support/sample-slip.ts';

type Reply = Awaited<ReturnType<ApiClient['slip']>>;
const HELP: Partial<Record<RefusalCode, string>> = {
  'slip-unknown': 'unknown',
  'slip-code-malformed': 'malformed',
};
const CODE = slipCodeFromMac('K', new Uint8Array([19, 88, 7, 201, 143, 66, 250, 31, 5]));

describe('looking up a slip', () => {
  test('gives the facts of the very code that was asked', async () => {
    const facts = slip('PRINT_READY_RECORD');
    const api = {
      slip: (code: SlipCode): Promise<Reply> => Promise.resolve(code === CODE ? { facts } : UNREACHABLE),
    };
    expect(await lookUp(api, CODE)).toEqual({ kind: 'facts', facts });
  });

  test('says which of the three helps: not known, not readable, or not to be asked now', async () => {
    const helpOn = async (reply: Reply) => {
      const found = await lookUp({ slip: () => Promise.resolve(reply) }, CODE);
      return found.kind === 'help' ? found.help : null;
    };
    expect(await helpOn(UNREACHABLE)).toBe('unreachable');
    for (const code of refusalCode.options) {
      expect(await helpOn(refuse(code)), code).toBe(HELP[code] ?? 'unreachable');
    }
  });
});
