import type { StateDatabase } from './state-database.ts';
import { dropView, viewSchema } from './state-schema.ts';

/** Writes statements for the tables of one view. */
export class ViewTables {
  readonly #view: number;
  readonly #known = new Map<string, string>();

  constructor(view: number) {
    this.#view = view;
  }

  /** The statement with the view's own tables: "file_" stands for "file_7", and so on. */
  in(sql: string): string {
    const known = this.#known.get(sql);
    if (known !== undefined) return known;
    const own = sql.replaceAll(
      /\b((?:file|kind|tally|found|place|said|digest|met_key|met_pair)_)(?!\w)/g,
      `$1${this.#view}`,
    );
    this.#known.set(sql, own);
    return own;
  }
}

/** Makes the tables of a view that begins empty; gives its number. */
export function beginView(database: StateDatabase, name: string, basis: string): number {
  const stale = database.get('SELECT number FROM view WHERE name = ?', name)?.['number'];
  if (typeof stale === 'number') database.exec(dropView(stale));
  database.run('DELETE FROM view WHERE name = ?', name);
  database.run('INSERT INTO view (name, basis) VALUES (?, ?)', name, basis);
  const view = Number(database.get('SELECT number FROM view WHERE name = ?', name)?.['number']);
  database.run('DELETE FROM kept WHERE view = ?', view);
  database.exec(dropView(view));
  database.exec(viewSchema(view));
  return view;
}
