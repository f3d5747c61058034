import { DurableObject } from 'cloudflare:workers';
import { type LiveMessage, listener } from '#domain/board/live-message';
import type { BoardSnapshot } from '#domain/board/snapshot';
import type { HistorySource } from '#domain/history/history-source';
import type { JournalPage, JournalQuery } from '#domain/journal/journal';
import type { Accepted, DeskView } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import type { Fingerprint } from '#domain/slips/fingerprint';
import type { ImportOpening, ImportPiece, ImportPieceReply } from '#domain/slips/import-wire';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { type MyName, refuseName } from '#domain/staff/colleague';
import { adminsOf, type StaffId } from '#domain/staff/member';
import type { EnrolFinish, EnrolOffer, SignInFinish, SignInOffer } from '#domain/staff/passkey-wire';
import { OPERATOR } from '#domain/staff/roles';
import type { Instant } from '#domain/time/civil-time';
import type { Env } from '../../env.ts';
import { type AtDoor, type CameIn, type DeskCalls, SESSION_HEADER } from '../desk-calls.ts';
import { Acts, type Outcome } from './acts.ts';
import { Chores } from './chores.ts';
import { buildParts, type DeskParts } from './desk-parts.ts';
import { deskView } from './desk-view.ts';
import { Entrance } from './entrance.ts';
import { livePast } from './live-past.ts';
import { openImport } from './open-import.ts';
import { SignIn } from './sign-in.ts';

const WHO_YOU_ARE: LiveMessage = { type: 'who-you-are' };

/**
 * The office's Durable Object: one single-threaded holder of the truth, and the table of contents of what it does.
 * In each method whatever has to be awaited comes first; from the decision to the answer nothing is, so that
 * storage's gates make "append, then answer" true.
 */
export class Desk extends DurableObject<Env> implements DeskCalls {
  readonly #parts: DeskParts;
  readonly #acts: Acts;
  readonly #entrance: Entrance;
  readonly #signIn: SignIn;
  readonly #chores: Chores;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#parts = buildParts(ctx, env);
    this.#acts = new Acts(this.#parts);
    this.#entrance = new Entrance(this.#parts);
    this.#signIn = new SignIn(this.#parts);
    this.#chores = new Chores(this.#parts);
    ctx.blockConcurrencyWhile(() => this.#parts.due.rearmIfLost());
  }

  async act(token: string, posted: PostedAction): Promise<Accepted | Refusal> {
    const { door, clock } = this.#parts;
    const session = await door.digest(token);
    const by = door.caller(session, clock.now(), 'unseen');
    // Preparing reads each card that an act names: nobody's is not worth it.
    if (!by) return refuse('not-signed-in');
    const prepared = await this.#acts.prepare(by.actor.id, posted);
    const now = clock.now();
    return this.#done(this.#acts.decide(prepared, door.caller(session, now), now), now);
  }

  async actAsOperator(secret: string, posted: PostedAction): Promise<Accepted | Refusal> {
    const { door, clock } = this.#parts;
    if (!(await door.isOperator(secret))) return refuse('not-signed-in');
    const prepared = await this.#acts.prepare(OPERATOR.id, posted);
    const now = clock.now();
    return this.#done(this.#acts.decide(prepared, { actor: OPERATOR, device: null }, now), now);
  }

  async view(token: string): Promise<DeskView | Refusal> {
    const { door, clock } = this.#parts;
    const digest = await door.digest(token);
    return deskView(this.#parts, digest, clock.now());
  }

  async journal(token: string, query: JournalQuery, atMost: number): Promise<JournalPage | Refusal> {
    const { door, clock, journal } = this.#parts;
    const digest = await door.digest(token);
    return door.lacks(digest, 'see-journal', clock.now()) ?? journal.page(query, atMost);
  }

  async callMe(token: string, name: string): Promise<MyName | Refusal> {
    const { door, clock } = this.#parts;
    const digest = await door.digest(token);
    const actor = door.who(digest, clock.now());
    if (!actor) return refuse('not-signed-in');
    const unfit = refuseName(name);
    if (unfit) return unfit;
    door.names.call(actor.id, name);
    this.#staffChanged(actor.id);
    return { name };
  }

  async openImport(token: string, opening: ImportOpening): Promise<{ rows: number } | Refusal> {
    const { door, clock } = this.#parts;
    const digest = await door.digest(token);
    const opened = openImport(this.#parts, digest, opening, clock.now());
    if (!isRefusal(opened)) this.#arm();
    return opened;
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
    if (!(await this.#parts.door.isOperator(secret))) return null;
    const token = await this.#entrance.makeFirstLink();
    this.#staffChanged(null);
    return token;
  }

  offerEnrol(link: string, at: AtDoor): Promise<EnrolOffer | Refusal> {
    return this.#entrance.offerEnrol(link, at);
  }

  async enrol(finish: EnrolFinish, at: AtDoor): Promise<CameIn | Refusal> {
    return this.#cameIn(await this.#entrance.enrol(finish, at));
  }

  offerSignIn(at: AtDoor): Promise<SignInOffer> {
    return this.#signIn.offer(at);
  }

  async signIn(finish: SignInFinish, at: AtDoor): Promise<CameIn | Refusal> {
    return this.#signIn.signIn(finish, at);
  }

  async signInForDemo(link: string, name: string | null, at: AtDoor): Promise<CameIn | Refusal> {
    return this.#cameIn(await this.#entrance.signInForDemo(link, name, at));
  }

  async signOut(token: string): Promise<void> {
    const { door, clock, sockets } = this.#parts;
    const digest = await door.digest(token);
    const whose = door.caller(digest, clock.now(), 'unseen');
    door.sessions.end(digest);
    if (whose) sockets.tell(whose.actor.id, WHO_YOU_ARE);
  }

  async alive(): Promise<true> {
    return true;
  }

  async board(): Promise<BoardSnapshot | null> {
    return this.#parts.board.at(this.#parts.clock.now());
  }

  async history(): Promise<HistorySource | null> {
    const { annals, clock, ledger, transact } = this.#parts;
    const now = clock.now();
    transact(() => annals.closeDays(ledger.state, now));
    return annals.source(ledger.state, { epoch: ledger.epoch, seq: ledger.seq, at: now });
  }

  async livePast(token: string, acts: PostedAction[]): Promise<{ acts: number } | Refusal> {
    const { door, clock, demo } = this.#parts;
    if (!demo) return refuse('not-found');
    const digest = await door.digest(token);
    const now = clock.now();
    const caller = door.caller(digest, now);
    if (!caller) return refuse('not-signed-in');
    const lived = livePast(this.#parts, caller, acts, now);
    this.#arm();
    return { acts: lived };
  }

  async slipFacts(fingerprint: Fingerprint): Promise<SlipFacts | null> {
    return this.#parts.slips.find(fingerprint, this.#parts.clock.now());
  }

  override async fetch(request: Request): Promise<Response> {
    const { board, clock, door } = this.#parts;
    const asked = listener.safeParse(new URL(request.url).searchParams.get('as'));
    const session = request.headers.get(SESSION_HEADER);
    const digest = session === null ? null : await door.digest(session);
    const now = clock.now();
    // A signed-out phone wants the board, too; nobody's name is on its line then.
    const caller = digest === null ? null : door.caller(digest, now, 'unseen');
    return board.greet(asked.success ? asked.data : 'phone', caller?.actor.id ?? null, now);
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

  #done(outcome: Outcome, now: Instant): Accepted | Refusal {
    const { board } = this.#parts;
    if (outcome.fresh) {
      this.#chores.askFor(outcome, now);
      this.#arm();
      if (outcome.boardChanged) board.ring(now);
      for (const staff of outcome.touched) this.#staffChanged(staff);
    }
    return outcome.answer;
  }

  #cameIn(came: CameIn | Refusal): CameIn | Refusal {
    if (!isRefusal(came)) this.#staffChanged(null);
    return came;
  }

  /** Whoever was changed hears of it at once, and so does whoever looks after the list of colleagues. */
  #staffChanged(staff: StaffId | null): void {
    const { ledger, sockets, clock } = this.#parts;
    this.#chores.askForStaff(clock.now());
    this.#arm();
    const managers = adminsOf(ledger.state.staff);
    for (const one of new Set(staff === null ? managers : [staff, ...managers]))
      sockets.tell(one, WHO_YOU_ARE);
  }

  #arm(): void {
    this.ctx.waitUntil(this.#parts.due.arm());
  }
}
