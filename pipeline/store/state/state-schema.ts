/** Tells our file from any other SQLite file ("cura"). */
export const STATE_APPLICATION = 0x63757261;

/** Raised with every change of the tables: a file of another version is made anew. */
export const STATE_VERSION = 5;

/**
 * `view`: runs of different rules or summaries do not empty each other's memory; `basis` stands for all that findings
 * depend on besides the records, and `writes` counts what was written. `kept`: what was derived of all files of a view, as
 * long as nothing more is written. `fact`: answers of passes, which outlive the rest.
 */
export const SHARED_SCHEMA = `
CREATE TABLE IF NOT EXISTS view (
  number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, basis TEXT NOT NULL, related INTEGER NOT NULL DEFAULT 0,
  writes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE IF NOT EXISTS kept (
  number INTEGER PRIMARY KEY, view INTEGER NOT NULL, name TEXT NOT NULL, writes INTEGER NOT NULL, value TEXT NOT NULL,
  UNIQUE (view, name)
) STRICT;
CREATE TABLE IF NOT EXISTS fact (
  pass TEXT NOT NULL, version TEXT NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL,
  PRIMARY KEY (pass, version, question)
) STRICT, WITHOUT ROWID;
`;

/**
 * The tables of one view. `file`: the files of the last run; what `changed` since its findings about the corpus were
 * made is a list of digests, "*" for all, "-" for a file that is gone, "" for nothing; its `version` tells without reading
 * that it is still the same, "" where nothing does. `tally`: how many findings of which
 * `kind`, as pairs of numbers; many files share one. `found`: the findings of a file by itself, one
 * JSON object a line, in their order; `place`: their tally, and where each begins. `said`: the findings that rules about
 * the corpus have of it, and at which places they stand among all: they are written without reading or writing the others. `digest`: what rules about the corpus read of it. `met_key`, `met_pair`: which records
 * the findings about a record depend on.
 */
export function viewSchema(view: number): string {
  return `
CREATE TABLE IF NOT EXISTS file_${view} (
  number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, key TEXT NOT NULL, id TEXT NOT NULL, readable INTEGER NOT NULL,
  changed TEXT NOT NULL, tally INTEGER NOT NULL, version TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS file_changed_${view} ON file_${view} (changed) WHERE changed <> '';
CREATE TABLE IF NOT EXISTS kind_${view} (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE IF NOT EXISTS tally_${view} (number INTEGER PRIMARY KEY, runs TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE IF NOT EXISTS found_${view} (file INTEGER PRIMARY KEY, lines TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS place_${view} (
  file INTEGER PRIMARY KEY, tally INTEGER NOT NULL, places TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS said_${view} (file INTEGER PRIMARY KEY, lines TEXT NOT NULL, among TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS digest_${view} (
  name TEXT NOT NULL, file INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name, file)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS met_key_${view} (
  meeting TEXT NOT NULL, key INTEGER NOT NULL, role INTEGER NOT NULL, file INTEGER NOT NULL,
  PRIMARY KEY (meeting, key, role, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS met_key_file_${view} ON met_key_${view} (meeting, file);
CREATE TABLE IF NOT EXISTS met_pair_${view} (
  meeting TEXT NOT NULL, dependent INTEGER NOT NULL, on_file INTEGER NOT NULL,
  PRIMARY KEY (meeting, dependent, on_file)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS met_pair_on_${view} ON met_pair_${view} (meeting, on_file);
`;
}

/** Statements that take the tables of a view away. */
export function dropView(view: number): string {
  return ['file', 'kind', 'tally', 'found', 'place', 'said', 'digest', 'met_key', 'met_pair']
    .map((table) => `DROP TABLE IF EXISTS ${table}_${view};`)
    .join('\n');
}
