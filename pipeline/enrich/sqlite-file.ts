import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';

/** The file is in use by another process. */
export class FileBusy extends Error {}

/** A row as it comes from the file. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * A SQLite file that one process holds at a time; the only user of the library. The system lets go of the file when the
 * process dies, and what was written in a transaction is there as a whole or not at all.
 */
export class SqliteFile {
  readonly #database: DatabaseSync;

  /**
   * @param path the file, or ":memory:" for one that is forgotten
   * @param schema statements that make the tables where they are missing
   * @param version raised when the schema changes
   * @throws FileBusy, or what SQLite says of a file that is none of its own
   */
  constructor(path: string, schema: string, version: number) {
    this.#database = new DatabaseSync(path);
    try {
      this.#database.exec(
        'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;',
      );
      this.#database.exec('BEGIN EXCLUSIVE');
      if (Number(this.get('PRAGMA user_version')?.['user_version'] ?? 0) > version)
        throw new Error(`${path} was written by a newer version of this tool`);
      this.#database.exec(`${schema} PRAGMA user_version = ${version}; COMMIT`);
    } catch (error) {
      this.#database.close();
      throw error instanceof Error && /locked|busy/i.test(error.message) ? new FileBusy(path) : error;
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
    this.#database.prepare(sql).run(...values);
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
    this.#database.exec(`PRAGMA synchronous = ${sync === 'lazy' ? 'NORMAL' : 'FULL'}`);
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** A text of a row; null where there is none. */
export function textIn(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}
