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
      /\b((?:file|kind|tally|found|digest|met_key|met_pair)_)(?!\w)/g,
      `$1${this.#view}`,
    );
    this.#known.set(sql, own);
    return own;
  }
}
