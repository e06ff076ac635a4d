import type { Json } from '../../json.ts';
import type { StateDigests, StateFile } from '../../rule/state/corpus-state.ts';
import type { WrittenResult } from '../../rule/record-result.ts';
import { jsonOfRow, textOfRow } from './row-values.ts';
import type { StateDatabase } from './state-database.ts';
import type { ViewTables } from './view-tables.ts';

/** Many rows are read some at a time: to hold all takes memory, and to ask for one after the other twice the time. */
const ROWS_AT_ONCE = 1_000;

/** The digests of one view: see `StateDigests`. */
export class ViewDigests implements StateDigests {
  readonly #database: StateDatabase;
  readonly #tables: ViewTables;

  constructor(database: StateDatabase, tables: ViewTables) {
    this.#database = database;
    this.#tables = tables;
  }

  /** Takes the digests of a file that has no others than some of them. */
  add(file: number, digests: WrittenResult['digests'], known: WrittenResult['digests'] = {}): void {
    const sql = this.#tables.in('INSERT INTO digest_ VALUES (?, ?, ?)');
    for (const [name, value] of Object.entries(digests))
      if (!Object.hasOwn(known, name)) this.#database.run(sql, name, file, value);
  }

  /** Gives the names of those that are not what they were. */
  replace(file: number, digests: WrittenResult['digests']): string[] {
    const db = this.#database;
    const changed: string[] = [];
    const names = new Set(Object.keys(digests));
    const known = new Map(
      db
        .all(
          this.#tables.in(
            'SELECT name, value FROM digest_ WHERE file = ? AND name IN (SELECT value FROM json_each(?))',
          ),
          file,
          JSON.stringify([...this.#everyName(), ...names]),
        )
        .map((row) => [textOfRow(row['name']), textOfRow(row['value'])]),
    );
    for (const name of new Set([...names, ...known.keys()])) {
      const value = names.has(name) ? digests[name] : undefined;
      if (value === known.get(name)) continue;
      changed.push(name);
      db.run(this.#tables.in('DELETE FROM digest_ WHERE name = ? AND file = ?'), name, file);
      if (value !== undefined)
        db.run(this.#tables.in('INSERT INTO digest_ VALUES (?, ?, ?)'), name, file, value);
    }
    return changed;
  }

  #names: readonly string[] | undefined;

  /** Every digest that any file has. */
  #everyName(): readonly string[] {
    this.#names ??= this.#database
      .all(
        this.#tables.in(
          `WITH RECURSIVE each (name) AS (SELECT min(name) FROM digest_ UNION ALL
           SELECT (SELECT min(name) FROM digest_ WHERE name > each.name) FROM each WHERE each.name IS NOT NULL)
           SELECT name FROM each WHERE name IS NOT NULL`,
        ),
      )
      .map(({ name }) => textOfRow(name));
    return this.#names;
  }

  all(name: string, files: readonly StateFile[]): (Json | null)[] {
    const values: Json[] = [];
    for (const [file, value] of this.each(name)) values[file] = value;
    return files.map(({ number }) => values[number] ?? null);
  }

  *each(name: string): Generator<readonly [file: number, value: Json]> {
    const sql = this.#tables.in(
      'SELECT file, value FROM digest_ WHERE name = ? AND file > ? ORDER BY file LIMIT ?',
    );
    for (let last = 0; ;) {
      const rows = this.#database.all(sql, name, last, ROWS_AT_ONCE);
      for (const { file, value } of rows) {
        last = Number(file);
        yield [last, jsonOfRow(value)];
      }
      if (rows.length < ROWS_AT_ONCE) return;
    }
  }

  of(name: string, file: number): Json | null {
    const sql = this.#tables.in('SELECT value FROM digest_ WHERE name = ? AND file = ?');
    const row = this.#database.get(sql, name, file);
    return row ? jsonOfRow(row['value']) : null;
  }
}
