import { ANNALS_TABLES } from './schema-annals.ts';
import { DOOR_TABLES } from './schema-door.ts';

/** The Desk's tables. One office's whole truth; nothing in them names a resident. */
const FIRST_TABLES = `
CREATE TABLE ledger (
  epoch INTEGER NOT NULL, seq INTEGER NOT NULL, line TEXT NOT NULL, published INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (epoch, seq)) WITHOUT ROWID;
CREATE INDEX ledger_unpublished ON ledger (epoch, seq) WHERE published = 0;
CREATE TABLE kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE answered (
  action_id TEXT PRIMARY KEY, actor TEXT NOT NULL, digest TEXT NOT NULL, answer TEXT NOT NULL,
  at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE session (
  digest TEXT PRIMARY KEY, actor TEXT NOT NULL, role TEXT NOT NULL, places TEXT,
  begun_at INTEGER NOT NULL, seen_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE link (
  digest TEXT PRIMARY KEY, kind TEXT NOT NULL, role TEXT NOT NULL, places TEXT,
  expires_at INTEGER NOT NULL, used_at INTEGER) WITHOUT ROWID;
CREATE TABLE segment (
  id TEXT PRIMARY KEY, layer TEXT NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, hash TEXT NOT NULL, as_of INTEGER NOT NULL,
  base TEXT, made INTEGER NOT NULL, published INTEGER NOT NULL DEFAULT 0, retired INTEGER) WITHOUT ROWID;
CREATE TABLE segment_part (
  id TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (id, part));
CREATE TABLE office_fact (
  fingerprint INTEGER PRIMARY KEY, issued_at INTEGER, file TEXT, file_at INTEGER,
  received_at INTEGER, received_place TEXT, collected_at INTEGER);
CREATE TABLE staged (
  id TEXT PRIMARY KEY, as_of INTEGER NOT NULL, rows INTEGER NOT NULL, unknown_kelurahan TEXT NOT NULL,
  opened_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE staged_piece (
  id TEXT NOT NULL, piece INTEGER NOT NULL, rows INTEGER NOT NULL, digest TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (id, piece));
CREATE TABLE batch_waiting (
  batch TEXT NOT NULL, lives TEXT NOT NULL, cards BLOB NOT NULL, PRIMARY KEY (batch, lives));
CREATE TABLE due (
  work TEXT PRIMARY KEY, at INTEGER, leased_until INTEGER, tries INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
`;

/** In order; a deployed Desk has done some of them. Never change one that was deployed: add the next. */
const STEPS: readonly string[] = [FIRST_TABLES, DOOR_TABLES, ANNALS_TABLES];

/** Brings the tables to what this code knows. Throws for storage that a newer code has written: it must not be guessed at. */
export function migrate(storage: DurableObjectStorage): void {
  const { sql } = storage;
  storage.transactionSync(() => {
    sql.exec('CREATE TABLE IF NOT EXISTS schema_step (done INTEGER NOT NULL)');
    const done = sql
      .exec<{ done: number }>('SELECT coalesce(max(done), 0) AS done FROM schema_step')
      .one().done;
    if (done > STEPS.length)
      throw new Error(`the Desk's storage is at step ${done}, this code knows ${STEPS.length}`);
    for (const [at, step] of STEPS.entries()) {
      if (at < done) continue;
      sql.exec(step);
      sql.exec('INSERT INTO schema_step (done) VALUES (?)', at + 1);
    }
  });
}
