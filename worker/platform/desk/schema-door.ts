/**
 * Step 2: passkeys, names, used-up challenges. A session names its colleague only, since what they may do stands in
 * the ledger; those begun before end here, and so do links.
 */
export const DOOR_TABLES = `
DROP TABLE session;
CREATE TABLE session (
  digest TEXT PRIMARY KEY, staff TEXT NOT NULL, passkey TEXT, device TEXT,
  begun_at INTEGER NOT NULL, seen_at INTEGER NOT NULL) WITHOUT ROWID;
DROP TABLE link;
CREATE TABLE link (
  digest TEXT PRIMARY KEY, kind TEXT NOT NULL, staff TEXT NOT NULL, role TEXT NOT NULL, places TEXT, made_by TEXT,
  expires_at INTEGER NOT NULL, used_at INTEGER) WITHOUT ROWID;
CREATE TABLE staff_name (id TEXT PRIMARY KEY, name TEXT NOT NULL, erase_at INTEGER) WITHOUT ROWID;
CREATE TABLE passkey (
  id TEXT PRIMARY KEY, staff TEXT NOT NULL, public_key BLOB NOT NULL, counter INTEGER NOT NULL, transports TEXT NOT NULL,
  device TEXT NOT NULL, made_at INTEGER NOT NULL, used_at INTEGER, backed_up INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE challenge_used (challenge TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;
`;
