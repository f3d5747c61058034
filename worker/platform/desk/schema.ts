/** The Desk's tables. One office's whole truth; nothing in them names a resident. */
const TABLES = `
CREATE TABLE IF NOT EXISTS ledger (
  epoch INTEGER NOT NULL, seq INTEGER NOT NULL, line TEXT NOT NULL, published INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (epoch, seq)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger_unpublished ON ledger (epoch, seq) WHERE published = 0;
CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS answered (
  action_id TEXT PRIMARY KEY, actor TEXT NOT NULL, digest TEXT NOT NULL, answer TEXT NOT NULL,
  at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS session (
  digest TEXT PRIMARY KEY, actor TEXT NOT NULL, role TEXT NOT NULL, places TEXT,
  begun_at INTEGER NOT NULL, seen_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS link (
  digest TEXT PRIMARY KEY, kind TEXT NOT NULL, role TEXT NOT NULL, places TEXT,
  expires_at INTEGER NOT NULL, used_at INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS segment (
  id TEXT PRIMARY KEY, layer TEXT NOT NULL, rows INTEGER NOT NULL, bytes INTEGER NOT NULL, hash TEXT NOT NULL, as_of INTEGER NOT NULL,
  base TEXT, made INTEGER NOT NULL, published INTEGER NOT NULL DEFAULT 0, retired INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS segment_part (
  id TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (id, part));
CREATE TABLE IF NOT EXISTS office_fact (
  fingerprint INTEGER PRIMARY KEY, issued_at INTEGER, file TEXT, file_at INTEGER,
  received_at INTEGER, received_place TEXT, collected_at INTEGER);
CREATE TABLE IF NOT EXISTS staged (
  id TEXT PRIMARY KEY, as_of INTEGER NOT NULL, rows INTEGER NOT NULL, unknown_kelurahan TEXT NOT NULL,
  opened_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS staged_piece (
  id TEXT NOT NULL, piece INTEGER NOT NULL, rows INTEGER NOT NULL, digest TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (id, piece));
CREATE TABLE IF NOT EXISTS batch_waiting (
  batch TEXT NOT NULL, lives TEXT NOT NULL, cards BLOB NOT NULL, PRIMARY KEY (batch, lives));
CREATE TABLE IF NOT EXISTS due (
  work TEXT PRIMARY KEY, at INTEGER, leased_until INTEGER, tries INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
`;

export function createTables(sql: SqlStorage): void {
  sql.exec(TABLES);
}
