import { DurableObject } from 'cloudflare:workers';
import { listener } from '#domain/board/live-message';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { Accepted, DeskView } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import { templatesOf } from '#domain/notices/seed-templates';
import type { Fingerprint } from '#domain/slips/fingerprint';
import type { ImportOpening, ImportPiece, ImportPieceReply } from '#domain/slips/import-wire';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { may } from '#domain/staff/roles';
import type { Env } from '../../env.ts';
import type { DeskCalls } from '../desk-calls.ts';
import { Acts } from './acts.ts';
import { Chores } from './chores.ts';
import { buildParts, type DeskParts } from './desk-parts.ts';
import { STAGED_LIFETIME } from './staging.ts';

/**
 * The office's Durable Object: one single-threaded holder of the truth, and the table of contents of what it does.
 * In each method whatever has to be awaited comes first; from the decision to the answer nothing is, so that
 * storage's gates make "append, then answer" true.
 */
export class Desk extends DurableObject<Env> implements DeskCalls {
  readonly #parts: DeskParts;
  readonly #acts: Acts;
  readonly #chores: Chores;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#parts = buildParts(ctx, env);
    this.#acts = new Acts(this.#parts);
    this.#chores = new Chores(this.#parts);
    ctx.blockConcurrencyWhile(() => this.#parts.due.rearmIfLost());
  }

  async act(token: string, posted: PostedAction): Promise<Accepted | Refusal> {
    const prepared = await this.#acts.prepare(token, posted);
    const now = this.#parts.clock.now();
    const outcome = this.#acts.decide(prepared, now);
    if (outcome.fresh) {
      this.#chores.askFor(outcome, now);
      this.#arm();
      if (outcome.boardChanged) this.#parts.board.ring(now);
    }
    return outcome.answer;
  }

  async view(token: string): Promise<DeskView | Refusal> {
    const { door, clock, ledger, board, sockets } = this.#parts;
    const digest = await door.digest(token);
    const now = clock.now();
    const actor = door.who(digest, now);
    if (!actor) return refuse('not-signed-in');
    const seesBatches = may(actor, 'import-slips') || may(actor, 'receive-cards');
    return {
      actor: { id: actor.id, role: actor.role, places: actor.places ? [...actor.places] : null },
      me: {
        id: actor.id,
        role: actor.role,
        places: null,
        joinedAt: now,
        leftAt: null,
        name: null,
        passkeys: [],
        sessions: 1,
      },
      colleagues: [],
      templates: templatesOf(ledger.state.templates),
      board: board.at(now),
      batches: seesBatches ? ledger.state.batches : [],
      screens: sockets.screens,
    };
  }

  async openImport(token: string, opening: ImportOpening): Promise<{ rows: number } | Refusal> {
    const { door, clock, ledger, imports, due, transact } = this.#parts;
    const digest = await door.digest(token);
    const now = clock.now();
    const actor = door.who(digest, now);
    const no = door.lacks(digest, 'import-slips', now);
    if (no || !actor) return no ?? refuse('not-signed-in');
    const opened = transact(() => {
      const outcome = imports.open(opening, now);
      if (isRefusal(outcome) || !outcome.fact) return outcome;
      ledger.append([outcome.fact], { at: now, tappedAt: now, actor, actionId: opening.id, device: null });
      due.ask('publish', now);
      due.ask('sweep', now + STAGED_LIFETIME);
      return outcome;
    });
    if (isRefusal(opened)) return opened;
    this.#arm();
    return { rows: opened.rows };
  }

  async takePiece(
    token: string,
    importId: string,
    piece: number,
    body: ImportPiece,
  ): Promise<ImportPieceReply | Refusal> {
    const { door, clock, imports } = this.#parts;
    const digest = await door.digest(token);
    const now = clock.now();
    return door.lacks(digest, 'import-slips', now) ?? imports.take(importId, piece, body, now);
  }

  async firstLink(secret: string): Promise<string | null> {
    return this.#parts.door.firstLink(secret, this.#parts.clock.now());
  }

  async signIn(linkToken: string): Promise<{ session: string } | Refusal> {
    return this.#parts.door.signIn(linkToken, this.#parts.clock.now());
  }

  async signOut(token: string): Promise<void> {
    this.#parts.door.signOut(await this.#parts.door.digest(token));
  }

  async alive(): Promise<true> {
    return true;
  }

  async board(): Promise<BoardSnapshot | null> {
    return this.#parts.board.at(this.#parts.clock.now());
  }

  async slipFacts(fingerprint: Fingerprint): Promise<SlipFacts | null> {
    return this.#parts.slips.find(fingerprint, this.#parts.clock.now());
  }

  override async fetch(request: Request): Promise<Response> {
    const asked = listener.safeParse(new URL(request.url).searchParams.get('as'));
    return this.#parts.board.greet(asked.success ? asked.data : 'phone', this.#parts.clock.now());
  }

  /** Screens only listen, and their pings are answered by the platform: what says anything else is no screen of ours. */
  override webSocketMessage(socket: WebSocket): void {
    socket.close(1008);
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }

  override async alarm(): Promise<void> {
    const { due, clock } = this.#parts;
    await due.run(clock.now(), this.#chores.all);
    await due.arm();
  }

  #arm(): void {
    this.ctx.waitUntil(this.#parts.due.arm());
  }
}
