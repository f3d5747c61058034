import { findNotice } from '#domain/ledger/state';
import { LINK_LIFETIME } from '#domain/staff/passkey-wire';
import { type Env, readSettings } from '../../env.ts';
import { type Clock, createClock } from '../clock.ts';
import { SlipKeys } from '../slip-keys.ts';
import { Annals } from './annals.ts';
import { Answered } from './answered.ts';
import { Door } from './door.ts';
import { DueWork } from './due-work.ts';
import { Imports } from './imports.ts';
import { Journal } from './journal.ts';
import { Kept } from './kept.ts';
import { LedgerStore } from './ledger-store.ts';
import { DEMO_LINK_LIFETIME } from './links.ts';
import { Names } from './names.ts';
import { Publisher } from './publisher.ts';
import { migrate } from './schema.ts';
import { SegmentShelf } from './segment-shelf.ts';
import { SlipStore } from './slip-store.ts';
import { Sockets } from './sockets.ts';
import { Staging } from './staging.ts';
import { TheBoard } from './the-board.ts';
import { createTransact, type Transact } from './transact.ts';

/** All that the Desk is made of, each part over the same storage and handed to those that need it. */
export interface DeskParts {
  clock: Clock;
  kept: Kept;
  ledger: LedgerStore;
  annals: Annals;
  journal: Journal;
  shelf: SegmentShelf;
  slips: SlipStore;
  staging: Staging;
  answered: Answered;
  imports: Imports;
  door: Door;
  /** Whether this is a developer's machine, where the door may be passed without a key. */
  demo: boolean;
  due: DueWork;
  sockets: Sockets;
  board: TheBoard;
  publisher: Publisher;
  transact: Transact;
}

/** Builds the Desk from its storage and bindings. Throws on a wrong set-up and on storage that cannot be read: see `readSettings`, `migrate`, `LedgerStore`. */
export function buildParts(ctx: DurableObjectState, env: Env): DeskParts {
  const { storage } = ctx;
  const { sql } = storage;
  const settings = readSettings(env);
  migrate(storage);
  const clock = createClock(settings.clock);
  const kept = new Kept(sql);
  const annals = new Annals(sql);
  const ledger = new LedgerStore(sql, kept, annals);
  const names = new Names(sql);
  const shelf = new SegmentShelf(sql);
  const staging = new Staging(sql);
  const sockets = new Sockets(ctx);
  const firstLinkLives = settings.demo ? DEMO_LINK_LIFETIME : LINK_LIFETIME;
  const door = new Door(sql, kept, ledger, settings.firstLinkSecret, firstLinkLives);
  return {
    clock,
    kept,
    ledger,
    annals,
    journal: new Journal(
      sql,
      ledger,
      (staff) => names.of(staff),
      (id) => findNotice(ledger.state, id) ?? annals.find(id),
    ),
    shelf,
    slips: new SlipStore(sql, shelf),
    staging,
    answered: new Answered(sql),
    imports: new Imports(staging, new SlipKeys(settings.slipKeys), kept),
    door,
    demo: settings.demo,
    due: new DueWork(storage, clock),
    sockets,
    board: new TheBoard(ledger, shelf, sockets),
    publisher: new Publisher(env.KV, ledger, shelf),
    transact: createTransact(storage, ledger, shelf),
  };
}
