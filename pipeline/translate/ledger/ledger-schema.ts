/** Raised when the tables change; LEDGER_MIGRATIONS brings older files up to date, and a newer one is refused, not misread. */
export const LEDGER_VERSION = 4;

/**
 * `memory`: what has been translated and found good. `string`: every text that was ever sent, and what it has been
 * through. `request`: what was sent for money: "sent" before it goes out, "answered" once the answer is on the disk,
 * "settled" once its strings are in the memory; "failed" where the endpoint said that it did not do it, "lost" where
 * nobody could say. `batch`: requests that went out in one file. `endpoint`: what it understands and how it counts.
 * `review`: pairs that a second reader has read, with its doubts, or is to read; `review_request`: what was sent to it.
 * `verdict`: pairs that the rules have found good. The columns named `judge` hold the version of the rules.
 */
export const LEDGER_SCHEMA = `
CREATE TABLE IF NOT EXISTS memory (
  source TEXT PRIMARY KEY, target TEXT NOT NULL, engine TEXT NOT NULL, request TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS string (
  hash TEXT PRIMARY KEY, text TEXT NOT NULL, fields TEXT NOT NULL, domain TEXT,
  refused_by_rules INTEGER NOT NULL DEFAULT 0, misfits INTEGER NOT NULL DEFAULT 0, declined INTEGER NOT NULL DEFAULT 0,
  previous TEXT, problems TEXT NOT NULL DEFAULT '[]',
  judge TEXT NOT NULL DEFAULT '', engine TEXT NOT NULL DEFAULT '', given_up TEXT, endpoint TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS request (
  id TEXT PRIMARY KEY, state TEXT NOT NULL, endpoint TEXT NOT NULL, model TEXT NOT NULL, strings TEXT NOT NULL,
  stored INTEGER NOT NULL, sent_at INTEGER NOT NULL, deadline INTEGER NOT NULL, batch TEXT,
  expected_input INTEGER NOT NULL, expected_output INTEGER NOT NULL,
  answer TEXT, input INTEGER, output INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS request_state ON request (state) WHERE state IN ('sent', 'answered');
CREATE TABLE IF NOT EXISTS batch (
  id TEXT PRIMARY KEY, endpoint TEXT NOT NULL, model TEXT NOT NULL, state TEXT NOT NULL, file TEXT, remote TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS endpoint (
  url TEXT NOT NULL, model TEXT NOT NULL, capabilities TEXT NOT NULL, learned INTEGER NOT NULL,
  PRIMARY KEY (url, model)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS review (
  source_hash TEXT NOT NULL, target_hash TEXT NOT NULL, reader TEXT NOT NULL,
  source TEXT NOT NULL, target TEXT NOT NULL, doubts TEXT, passed_over INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (source_hash, target_hash, reader)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS review_request (
  id TEXT PRIMARY KEY, state TEXT NOT NULL, endpoint TEXT NOT NULL, reader TEXT NOT NULL, pairs TEXT NOT NULL,
  stored INTEGER NOT NULL, deadline INTEGER NOT NULL, answer TEXT, input INTEGER, output INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS verdict (pair TEXT PRIMARY KEY, judge TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** What brings a file of a version up to the next one, by that version. */
export const LEDGER_MIGRATIONS: ReadonlyMap<number, string> = new Map([
  [1, `ALTER TABLE string ADD COLUMN endpoint TEXT NOT NULL DEFAULT '';`],
  [2, 'ALTER TABLE string ADD COLUMN domain TEXT;'],
  // A file of the first versions may have no such table.
  [
    3,
    `CREATE TABLE IF NOT EXISTS review (
  source_hash TEXT NOT NULL, target_hash TEXT NOT NULL, reader TEXT NOT NULL,
  source TEXT NOT NULL, target TEXT NOT NULL, doubts TEXT, PRIMARY KEY (source_hash, target_hash, reader)
) STRICT, WITHOUT ROWID;
ALTER TABLE review ADD COLUMN passed_over INTEGER NOT NULL DEFAULT 0;`,
  ],
]);
