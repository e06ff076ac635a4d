import { compareText } from '../../rule/finding.ts';
import type { KnownFile, StateFile } from '../../rule/state/corpus-state.ts';
import type { Tally } from '../../rule/state/tally.ts';
import { jsonOfRow, textOfRow } from './row-values.ts';
import type { StateDatabase, StateRow } from './state-database.ts';
import type { ViewTables } from './view-tables.ts';

/** A file's row, but for what is unsettled. */
interface FileRow extends KnownFile, StateFile {
  readonly tally: number;
}

/** The files of a view, those that are gone left out: read at once, since every run asks for all, and then kept in step. */
export class ViewFiles {
  readonly #database: StateDatabase;
  readonly #tables: ViewTables;
  #rows: Map<string, FileRow> | null = null;
  #entries: readonly FileRow[] | null = null;
  readonly #tallies = new Map<string, number>();

  constructor(database: StateDatabase, tables: ViewTables) {
    this.#database = database;
    this.#tables = tables;
  }

  /** Forgets what was read: the file may hold something else by now. */
  drop(): void {
    this.#rows = null;
    this.#entries = null;
    this.#tallies.clear();
  }

  byPath(): ReadonlyMap<string, FileRow> {
    this.#rows ??= new Map(this.#read().map((row) => [row.path, row]));
    return this.#rows;
  }

  /** In the order of their paths, by UTF-16 units, which SQLite cannot order by. */
  inOrder(): readonly FileRow[] {
    this.#entries ??= [...this.byPath().values()].sort((a, b) => compareText(a.path, b.path));
    return this.#entries;
  }

  *tallies(): Generator<{ number: number; path: string; tally: Tally }> {
    const sql = this.#tables.in('SELECT number, runs FROM tally_');
    const tallies = new Map(
      this.#database.all(sql).map(({ number, runs }) => [number, jsonOfRow(runs) as unknown as Tally]),
    );
    for (const { number, path, tally } of this.inOrder())
      yield { number, path, tally: tallies.get(tally) ?? [] };
  }

  /** The number of a tally: many files have the same one. */
  tallyNumber(tally: Tally): number {
    const runs = JSON.stringify(tally);
    const known = this.#tallies.get(runs);
    if (known !== undefined) return known;
    const db = this.#database;
    const row =
      db.get(this.#tables.in('SELECT number FROM tally_ WHERE runs = ?'), runs) ??
      db.get(this.#tables.in('INSERT INTO tally_ (runs) VALUES (?) RETURNING number'), runs);
    const number = Number(row?.['number']);
    this.#tallies.set(runs, number);
    return number;
  }

  /** Takes what was written of a file, so that nobody need read it again. */
  set(row: FileRow): void {
    if (!this.#rows) return;
    const known = this.#rows.get(row.path);
    // The lists that others hold are of these objects.
    if (known) Object.assign(known, row);
    else {
      this.#rows.set(row.path, row);
      this.#entries = null;
    }
  }

  remove(path: string): void {
    if (this.#rows?.delete(path)) this.#entries = null;
  }

  #read(): FileRow[] {
    const sql = `SELECT number, path, key, id, readable, version, tally FROM file_ WHERE changed <> '-'`;
    return this.#database.all(this.#tables.in(sql)).map((row) => ({
      ...fileOfRow(row),
      version: textOfRow(row['version']),
      tally: Number(row['tally']),
    }));
  }
}

/** The file that a row is about. */
export function fileOfRow({ number, path, key, id, readable }: StateRow): StateFile {
  return {
    number: Number(number),
    path: textOfRow(path),
    key: textOfRow(key),
    id: String(jsonOfRow(id)),
    readable: readable === 1,
  };
}
