import { DurableObject } from 'cloudflare:workers';
import * as z from 'zod';
import { type BoardSnapshot, snapshotOf } from '#domain/board/snapshot';
import type { Accepted, DeskView } from '#domain/ledger/accepted';
import type { PostedAction } from '#domain/ledger/action';
import { isRefusal, type Refusal, refuse } from '#domain/ledger/refusal';
import { lobbyOf } from '#domain/office/find';
import { dayHasBegun, openingAt } from '#domain/office/opening';
import type { Fingerprint } from '#domain/slips/fingerprint';
import type { ImportOpening, ImportPiece, ImportPieceReply } from '#domain/slips/import-wire';
import type { SlipFacts } from '#domain/slips/slip-facts';
import { may } from '#domain/staff/roles';
import { HOUR, type Instant, MINUTE } from '#domain/time/civil-time';
import { type Env, readSettings } from '../../env.ts';
import { type Clock, createClock } from '../clock.ts';
import type { DeskCalls } from '../desk-calls.ts';
import { SlipKeys } from '../slip-keys.ts';
import { Acts } from './acts.ts';
import { Door } from './door.ts';
import { DueWork } from './due-work.ts';
import { Imports } from './imports.ts';
import { Kept } from './kept.ts';
import { LedgerStore } from './ledger-store.ts';
import { DEMO_LINK_LIFETIME, LINK_LIFETIME } from './links.ts';
import { afterPack, nextPack, packAllowance } from './pack-allowance.ts';
import { BOARD_WRITE_GAP, Publisher } from './publisher.ts';
import { migrate } from './schema.ts';
import { SegmentShelf } from './segment-shelf.ts';
import { SlipStore } from './slip-store.ts';
import { Sockets } from './sockets.ts';
import { STAGED_LIFETIME, Staging } from './staging.ts';

/** In opening hours the board is written at least this often, so that its age shows whether the Desk lives. */
const HEARTBEAT = 10 * MINUTE;

/**
 * The office's Durable Object: one single-threaded holder of the truth. Table of contents of what it does; each
 * part stands in its own file. Methods are called by the Worker over RPC; refusals are values.
 */
export class Desk extends DurableObject<Env> implements DeskCalls {
  readonly #clock: Clock;
  readonly #kept: Kept;
  readonly #ledger: LedgerStore;
  readonly #shelf: SegmentShelf;
  readonly #slips: SlipStore;
  readonly #staging: Staging;
  readonly #due: DueWork;
  readonly #sockets: Sockets;
  readonly #publisher: Publisher;
  readonly #door: Door;
  readonly #acts: Acts;
  readonly #imports: Imports;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { sql } = ctx.storage;
    const settings = readSettings(env);
    migrate(ctx.storage);
    this.#clock = createClock(settings.clock);
    this.#kept = new Kept(sql);
    this.#ledger = new LedgerStore(sql, this.#kept);
    this.#shelf = new SegmentShelf(sql);
    this.#slips = new SlipStore(sql, this.#shelf);
    this.#staging = new Staging(sql);
    this.#due = new DueWork(ctx.storage, this.#clock);
    this.#sockets = new Sockets(ctx);
    this.#publisher = new Publisher(env.KV, this.#ledger, this.#shelf);
    const firstLink = settings.demo ? DEMO_LINK_LIFETIME : LINK_LIFETIME;
    this.#door = new Door(sql, this.#kept, settings.firstLinkSecret, firstLink);
    const keys = new SlipKeys(settings.slipKeys);
    this.#imports = new Imports(this.#staging, keys, this.#kept);
    this.#acts = new Acts({
      storage: ctx.storage,
      ledger: this.#ledger,
      slips: this.#slips,
      staging: this.#staging,
      shelf: this.#shelf,
      door: this.#door,
      nameSegment: () => this.#nameSegment(),
    });
    ctx.blockConcurrencyWhile(() => this.#due.rearmIfLost());
  }

  async act(token: string, posted: PostedAction): Promise<Accepted | Refusal> {
    const prepared = await this.#acts.prepare(token, posted);
    // From here to the end nothing awaits, so that storage's gates make "append, then answer" true.
    const now = this.#clock.now();
    const outcome = this.#acts.decide(prepared, now);
    if (isRefusal(outcome.answer)) return outcome.answer;
    if (outcome.fresh) {
      if (outcome.slipsMoved)
        this.#due.ask('pack', nextPack(this.#kept.read('pack-allowance', packAllowance), now));
      if (outcome.imported) this.#due.ask('pack', now);
      if (outcome.boardChanged) this.#due.ask('publish', now);
      this.#due.ask('heartbeat', now + HEARTBEAT);
      this.#due.ask('sweep', now + HOUR);
      this.#arm();
      if (outcome.boardChanged) this.#ring(now);
    }
    return outcome.answer;
  }

  async view(token: string): Promise<DeskView | Refusal> {
    const digest = await this.#door.digest(token);
    const now = this.#clock.now();
    const actor = this.#door.who(digest, now);
    if (!actor) return refuse('not-signed-in');
    const { batches } = this.#ledger.state;
    const places = actor.places ? [...actor.places] : null;
    return {
      actor: { id: actor.id, role: actor.role, places },
      board: this.#board(now),
      batches: may(actor, 'import-slips') || may(actor, 'receive-cards') ? batches : [],
      screens: this.#sockets.count,
    };
  }

  async openImport(token: string, opening: ImportOpening): Promise<{ rows: number } | Refusal> {
    const digest = await this.#door.digest(token);
    const now = this.#clock.now();
    const actor = this.#door.who(digest, now);
    const no = this.#door.lacks(digest, 'import-slips', now);
    if (no || !actor) return no ?? refuse('not-signed-in');
    const opened = this.ctx.storage.transactionSync(() => {
      const outcome = this.#imports.open(opening, now);
      if (!isRefusal(outcome) && outcome.fact) {
        this.#ledger.append([outcome.fact], { at: now, tappedAt: now, actor, actionId: opening.id });
      }
      return outcome;
    });
    if (isRefusal(opened)) return opened;
    this.#due.ask('sweep', now + STAGED_LIFETIME);
    this.#arm();
    return { rows: opened.rows };
  }

  async takePiece(
    token: string,
    importId: string,
    piece: number,
    body: ImportPiece,
  ): Promise<ImportPieceReply | Refusal> {
    const digest = await this.#door.digest(token);
    const now = this.#clock.now();
    return this.#door.lacks(digest, 'import-slips', now) ?? this.#imports.take(importId, piece, body, now);
  }

  async firstLink(secret: string): Promise<string | null> {
    return this.#door.firstLink(secret, this.#clock.now());
  }

  async signIn(linkToken: string): Promise<{ session: string } | Refusal> {
    return this.#door.signIn(linkToken, this.#clock.now());
  }

  async signOut(token: string): Promise<void> {
    this.#door.signOut(await this.#door.digest(token));
  }

  async alive(): Promise<true> {
    return true;
  }

  async board(): Promise<BoardSnapshot | null> {
    return this.#board(this.#clock.now());
  }

  async slipFacts(fingerprint: Fingerprint): Promise<SlipFacts | null> {
    return this.#slips.find(fingerprint, this.#clock.now());
  }

  override async fetch(): Promise<Response> {
    const now = this.#clock.now();
    const board = this.#board(now);
    return this.#sockets.accept(board ? { type: 'board', board, now } : null);
  }

  /** Screens only listen, and their pings are answered by the platform: what says anything else is no screen of ours. */
  override webSocketMessage(socket: WebSocket): void {
    socket.close(1008);
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }

  override async alarm(): Promise<void> {
    const now = this.#clock.now();
    await this.#due.run(now, {
      pack: async () => this.#pack(this.#clock.now()),
      publish: () => this.#publish(),
      heartbeat: async () => this.#heartbeat(this.#clock.now()),
      sweep: () => this.#sweep(this.#clock.now()),
    });
    await this.#due.arm();
  }

  #board(at: Instant): BoardSnapshot | null {
    const { epoch, seq, state } = this.#ledger;
    return snapshotOf(state, { epoch, seq, at, segments: this.#shelf.current() });
  }

  #ring(now: Instant): void {
    const board = this.#board(now);
    if (board) this.#sockets.ring({ type: 'board', board, now });
  }

  async #publish(): Promise<Instant | null> {
    const last = this.#kept.read('board-written', z.number());
    const now = this.#clock.now();
    if (last !== null && now < last + BOARD_WRITE_GAP && now >= last) return last + BOARD_WRITE_GAP;
    await this.#publisher.publish(() => {
      this.#kept.write('board-written', this.#clock.now());
      return this.#board(this.#clock.now());
    });
    return null;
  }

  #pack(now: Instant): null {
    try {
      this.#packAll(now);
    } catch (error) {
      this.#shelf.forgetOpened();
      throw error;
    }
    this.#ring(now);
    return null;
  }

  #packAll(now: Instant): void {
    this.ctx.storage.transactionSync(() => {
      this.#slips.pack(now, () => this.#nameSegment());
      this.#kept.write('pack-allowance', afterPack(this.#kept.read('pack-allowance', packAllowance), now));
      this.#due.ask('publish', now);
    });
  }

  #heartbeat(now: Instant): Instant {
    const { office } = this.#ledger.state;
    if (office && dayHasBegun(openingAt(office, lobbyOf(office), now), now)) this.#due.ask('publish', now);
    return now + HEARTBEAT;
  }

  async #sweep(now: Instant): Promise<Instant> {
    this.#staging.dropOld(now);
    this.#acts.forgetOld(now);
    this.#door.forgetOld(now);
    await this.#publisher.sweep(now);
    return now + HOUR;
  }

  /** Segments are named by epoch and a number never used twice. */
  #nameSegment(): string {
    const number = (this.#kept.read('segments-named', z.number()) ?? 0) + 1;
    this.#kept.write('segments-named', number);
    return `${this.#ledger.epoch}-${number}`;
  }

  #arm(): void {
    this.ctx.waitUntil(this.#due.arm());
  }
}
