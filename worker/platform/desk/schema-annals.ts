/** Step 3: what history is told from, long after the state has forgotten it. */
export const ANNALS_TABLES = `
CREATE TABLE annals_day (date TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE annals_place (place TEXT PRIMARY KEY, since TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE annals_notice (id TEXT PRIMARY KEY, over_at INTEGER, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE annals_setting (
  place TEXT NOT NULL, service TEXT NOT NULL, since INTEGER NOT NULL, state TEXT NOT NULL, until INTEGER,
  PRIMARY KEY (place, service, since)) WITHOUT ROWID;
`;
