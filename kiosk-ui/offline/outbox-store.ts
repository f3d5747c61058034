import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type OutboxEntry, outboxEntry } from './outbox-entry.ts';

/** Where entries lie. Nothing here throws: a phone that keeps nothing is worked with from memory. */
export interface OutboxStore {
  /** In the order of their taps. */
  all(): Promise<OutboxEntry[]>;
  /** @returns the entry with its place in the order */
  add(entry: Omit<OutboxEntry, 'order'>): Promise<OutboxEntry>;
  /** Only while it is still there: what was dropped stays dropped. */
  put(entry: OutboxEntry): Promise<void>;
  remove(orders: readonly number[]): Promise<void>;
  /** False: closing the page loses what waits. */
  lasting(): boolean;
  /** For browsers without locks: whether this page may send now. Holds until `untilMs`; the clock is the device's own. */
  lease(holder: string, nowMs: number, untilMs: number): Promise<boolean>;
}

interface OutboxDb extends DBSchema {
  entries: { key: number; value: unknown };
  lease: { key: string; value: { holder: string; until: number } };
}

const NAME = 'kabar-outbox';
/** Orders of entries that only memory has: after all that the database could give. */
const MEMORY_ORDERS_FROM = 2 ** 40;

/** A browser that has not opened its database by then never will: some hang, with no error, until they are restarted. */
const OPEN_WITHIN_MS = 3_000;

/**
 * The phone's IndexedDB. Missing, forbidden (private windows), hanging or full, memory takes over from the entry that
 * failed; taken away while the page is open (its data cleared), what it held goes on living in the page.
 * @param open another database, for tests
 */
export function openOutboxStore(
  open: () => Promise<OutboxDatabase> = openOutboxDb,
  openWithinMs = OPEN_WITHIN_MS,
): OutboxStore {
  const memory = createMemoryStore();
  /** What the database was last known to hold. */
  let known: OutboxEntry[] = [];
  let failed = false;
  // Some browsers forbid it by throwing at once.
  const opened = inTime(
    Promise.resolve().then(() => open()),
    openWithinMs,
  );
  opened.catch(() => undefined);
  const tried = async <T>(work: (db: OutboxDatabase) => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work(await opened);
    } catch {
      failed = true;
      return otherwise;
    }
  };
  return {
    async all() {
      const rows = await tried<unknown[] | null>((db) => db.getAll('entries'), null);
      // A row that cannot be read was written by another version of this page; that version will send it.
      if (rows !== null) known = rows.flatMap((row) => outboxEntry.safeParse(row).data ?? []);
      return [...known, ...(await memory.all())];
    },
    async add(entry) {
      const order = await tried((db) => db.add('entries', entry), null);
      if (order === null) return memory.add(entry);
      const kept = { ...entry, order };
      known = [...known, kept];
      return kept;
    },
    async put(entry) {
      if (entry.order >= MEMORY_ORDERS_FROM) return memory.put(entry);
      known = known.map((one) => (one.order === entry.order ? entry : one));
      await tried(async (db) => {
        const change = db.transaction('entries', 'readwrite');
        if ((await change.store.getKey(entry.order)) !== undefined) await change.store.put(entry);
        await change.done;
      }, undefined);
    },
    async remove(orders) {
      await memory.remove(orders);
      known = known.filter((one) => !orders.includes(one.order));
      for (const order of orders) await tried<unknown>((db) => db.delete('entries', order), null);
    },
    lasting: () => !failed,
    lease: (holder, nowMs, untilMs) =>
      tried(async (db) => {
        const change = db.transaction('lease', 'readwrite');
        const held = await change.store.get('sender');
        const mine = held === undefined || held.holder === holder || held.until <= nowMs;
        if (mine) await change.store.put({ holder, until: untilMs }, 'sender');
        await change.done;
        return mine;
      }, true),
  };
}

/** The same promise, which fails when it takes too long. */
function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('took too long')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

export type OutboxDatabase = IDBPDatabase<OutboxDb>;

/** @param name another database, for tests */
export function openOutboxDb(name: string = NAME): Promise<OutboxDatabase> {
  return openDB<OutboxDb>(name, 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'order', autoIncrement: true });
      db.createObjectStore('lease');
    },
  });
}

/** Entries for as long as the page lives. */
export function createMemoryStore(): OutboxStore {
  let entries: OutboxEntry[] = [];
  let next = MEMORY_ORDERS_FROM;
  return {
    all: async () => [...entries],
    async add(entry) {
      const kept = { ...entry, order: next++ };
      entries.push(kept);
      return kept;
    },
    async put(entry) {
      entries = entries.map((one) => (one.order === entry.order ? entry : one));
    },
    async remove(orders) {
      entries = entries.filter((one) => !orders.includes(one.order));
    },
    lasting: () => false,
    lease: async () => true,
  };
}
