import { setTimeout as pause } from 'node:timers/promises';
import { answer } from '#domain/slips/answer';
import { formatSlipCode, parseSlipCode, type SlipCode } from '#domain/slips/slip-code';
import type { Instant } from '#domain/time/civil-time';
import { type ApiClient, UNREACHABLE } from '../../kiosk-ui/api-client.ts';
import { publicId } from '../../kiosk-ui/words/id/public.ts';
import { sayAnswer } from '../../kiosk-ui/words/say-answer.ts';
import type { DemoSlip } from './demo-info.ts';
import { LOBBY } from './kota-serang.ts';
import { isAnswer, mustAnswer } from './staff-client.ts';

/** What was done reaches the copy that the world reads within seconds; a demo that waits longer is broken. */
const PATIENCE = 30_000;

/** What the kiosk in the lobby will show for each code: the stage, and its words. */
export async function sayOutcomes(
  api: ApiClient,
  codes: readonly string[],
  { url, now }: { url: string; now: Instant },
): Promise<DemoSlip[]> {
  const { board } = mustAnswer((await api.board(null)) ?? UNREACHABLE, 'GET /api/board');
  const slips: DemoSlip[] = [];
  for (const code of codes.map(mustBeCode)) {
    const { facts } = mustAnswer(await api.slip(code), 'GET /api/slips');
    const answered = answer(facts, board, LOBBY, now);
    const { headline, place } = sayAnswer(answered, board, now, publicId, LOBBY);
    const said = [...headline, place].filter((line) => line !== null).join(' ');
    slips.push({
      code: formatSlipCode(code),
      url: `${url}/s/${code}`,
      outcome: `${answered.stage}: ${said}`,
    });
  }
  return slips;
}

/** Waits until the world can read the ledger up to `seq`, and that the card of `arrived` is at its place. */
export async function untilWorldKnows(api: ApiClient, seq: number, arrived: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const read = await api.board(null);
    const reply = await api.slip(mustBeCode(arrived));
    const boardThere = read !== null && isAnswer(read) && read.board.seq >= seq;
    if (boardThere && isAnswer(reply) && reply.facts.office?.receivedAt) return;
    await pause(250);
  }
  throw new Error('the morning has not reached the copy that the world reads');
}

function mustBeCode(text: string): SlipCode {
  const code = parseSlipCode(text);
  if (code === null) throw new Error('the server gave a slip code that is none');
  return code;
}
