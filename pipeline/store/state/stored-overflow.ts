import type { Overflow } from '../../rule/state/corpus-state.ts';
import { textOfRow } from './row-values.ts';
import type { StateDatabase } from './state-database.ts';

/** What a run cannot hold in memory: a table of its own, which nobody else sees and the end of the run removes. */
export class StoredOverflow implements Overflow {
  readonly #database: StateDatabase;
  #places = 0;

  constructor(database: StateDatabase) {
    this.#database = database;
  }

  put(file: number, text: string): void {
    const db = this.#database;
    if (this.#places === 0)
      db.exec(
        `CREATE TEMP TABLE IF NOT EXISTS overflow (
           file INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (file, place)
         ) STRICT, WITHOUT ROWID; DELETE FROM temp.overflow;`,
      );
    db.run('INSERT INTO temp.overflow VALUES (?, ?, ?)', file, ++this.#places, text);
  }

  of(file: number): string[] {
    if (this.#places === 0) return [];
    const sql = 'SELECT text FROM temp.overflow WHERE file = ? ORDER BY place';
    return this.#database.all(sql, file).map(({ text }) => textOfRow(text));
  }

  clear(): void {
    if (this.#places > 0) this.#database.exec('DELETE FROM temp.overflow');
    this.#places = 0;
  }
}
