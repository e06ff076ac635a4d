import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';

/** The file is in use by another process. */
export class DatabaseBusy extends Error {}

/** The file cannot be read or written, such as on a disk that is full. */
export class DatabaseBroken extends Error {}

/** A row as it comes from the file. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * A SQLite file that one process holds at a time; the only user of the library. The system lets go of the file when the
 * process dies, and what was written in a transaction is there as a whole or not at all.
 */
export class SqliteFile {
  readonly #path: string;
  readonly #database: DatabaseSync;

  /**
   * @param path the file, or ":memory:" for one that is forgotten
   * @param schema statements that make the tables where they are missing
   * @param version raised when the schema changes
   * @param migrations what brings a file of an older version up to the next one, by that version
   * @throws FileBusy, FileBroken
   */
  constructor(
    path: string,
    schema: string,
    version: number,
    migrations: ReadonlyMap<number, string> = new Map(),
  ) {
    this.#path = path;
    try {
      this.#database = new DatabaseSync(path);
    } catch (error) {
      throw this.#broken(error);
    }
    try {
      this.#database.exec(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;',
      );
      this.#database.exec('BEGIN EXCLUSIVE');
      const found = Number(this.get('PRAGMA user_version')?.['user_version'] ?? 0);
      if (found > version) throw new Error(`${path} was written by a newer version of this tool`);
      for (let from = found; from > 0 && from < version; from += 1)
        this.#database.exec(migrations.get(from) ?? '');
      this.#database.exec(`${schema} PRAGMA user_version = ${version}; COMMIT`);
    } catch (error) {
      this.#database.close();
      throw error instanceof Error && /locked|busy/i.test(error.message)
        ? new DatabaseBusy(path)
        : this.#broken(error);
    }
  }

  close(): void {
    this.#database.close();
  }

  get(sql: string, values: readonly SQLInputValue[] = []): Row | undefined {
    return this.#database.prepare(sql).get(...values) as Row | undefined;
  }

  all(sql: string, values: readonly SQLInputValue[] = []): Row[] {
    return this.#database.prepare(sql).all(...values) as Row[];
  }

  run(sql: string, values: readonly SQLInputValue[] = []): void {
    try {
      this.#database.prepare(sql).run(...values);
    } catch (error) {
      throw this.#broken(error);
    }
  }

  /** Runs a statement for each row of values, as one transaction that need not be on the disk at once. */
  runEach(sql: string, rows: Iterable<readonly SQLInputValue[]>): void {
    const statement = this.#database.prepare(sql);
    this.transaction(() => {
      for (const values of rows) statement.run(...values);
    }, 'lazy');
  }

  /**
   * Does all of it or nothing.
   *
   * @param sync "at once": on the disk before anything else happens; "lazy": it may be lost with the power, as it can be
   *   derived anew
   */
  transaction(work: () => void, sync: 'at once' | 'lazy'): void {
    try {
      this.#database.exec(`PRAGMA synchronous = ${sync === 'lazy' ? 'NORMAL' : 'FULL'}`);
      this.#database.exec('BEGIN IMMEDIATE');
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      // Where the disk is full, SQLite has rolled back by itself.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw this.#broken(error);
    }
  }

  #broken(error: unknown): unknown {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return error;
    return new DatabaseBroken(
      `${this.#path} cannot be used: ${error.message}. See to that and run the command again; what is done stays done.`,
      { cause: error },
    );
  }
}

/** A text of a row; null where there is none. */
export function textColumn(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
