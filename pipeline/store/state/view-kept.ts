import { textOfRow } from './row-values.ts';
import { StateUnavailable, type StateDatabase } from './state-database.ts';

/** Milliseconds that another process is waited for: what is kept here is derived anew in less than it writes. */
const PATIENCE = 100;

/** Texts that were derived of all files of a view, and hold until something is written of one of them. */
export class ViewKept {
  readonly #database: StateDatabase;
  readonly #view: number;

  constructor(database: StateDatabase, view: number) {
    this.#database = database;
    this.#view = view;
  }

  /** @param writes how often the view had been written when it was derived */
  get(name: string, writes: number): string | null {
    const sql = 'SELECT value FROM kept WHERE view = ? AND name = ? AND writes = ?';
    const row = this.#database.get(sql, this.#view, name, writes);
    return row ? textOfRow(row['value']) : null;
  }

  /**
   * Keeps texts by name, where the view has not been written meanwhile. Where others write at the moment, nothing is kept.
   *
   * @param latest of those whose name begins so, only so many are kept, the latest
   */
  put(
    texts: ReadonlyMap<string, string>,
    writes: number,
    latest?: { readonly prefix: string; readonly most: number },
  ): void {
    const db = this.#database;
    try {
      db.withPatience(PATIENCE, () =>
        db.write(() => {
          const row = db.get('SELECT writes FROM view WHERE number = ?', this.#view);
          if (row?.['writes'] !== writes) return;
          const sql = 'INSERT OR REPLACE INTO kept (view, name, writes, value) VALUES (?, ?, ?, ?)';
          for (const [name, value] of texts) db.run(sql, this.#view, name, writes, value);
          if (latest) this.#trim(`${latest.prefix}*`, latest.most);
        }),
      );
    } catch (error) {
      if (!(error instanceof StateUnavailable)) throw error;
    }
  }

  #trim(names: string, most: number): void {
    const of = 'FROM kept WHERE view = ? AND name GLOB ?';
    const sql = `DELETE ${of} AND number NOT IN (SELECT number ${of} ORDER BY number DESC LIMIT ?)`;
    this.#database.run(sql, this.#view, names, this.#view, names, most);
  }
}
