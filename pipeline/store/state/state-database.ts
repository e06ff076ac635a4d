import { lstatSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { FileMoment } from '../../rule/state/corpus-state.ts';
import { SHARED_SCHEMA, STATE_APPLICATION, STATE_VERSION } from './state-schema.ts';
import { makeCacheFolder } from './cache-folder.ts';

/** The file is damaged, or another program's: whoever meets this makes it anew. */
export class StateDamaged extends Error {
  override readonly name = 'StateDamaged';
}

/** Another process holds the file for longer than anybody waits, or it cannot be written here. */
export class StateUnavailable extends Error {
  override readonly name = 'StateUnavailable';
}

/** Milliseconds that another process is waited for; a run after one edit writes for a tenth of that. */
const PATIENCE = 10_000;

/** A row as it comes from the file. */
export type StateRow = Readonly<Record<string, string | number | null>>;

/**
 * The SQLite file of what runs remember. Readers see one state of it, writers wait for each other, and what was not
 * committed is as if it had never been. It holds nothing that cannot be derived anew, so nothing waits for the disk.
 */
export class StateDatabase {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** A moment before anything else was done, by the clock of the file system; null where there is none. */
  readonly opened: FileMoment | null;

  /**
   * @param path the file; null for one of this process's own, which nobody else sees and the end of the process removes
   * @throws StateDamaged, StateUnavailable
   */
  constructor(path: string | null) {
    this.#database = open(path);
    this.opened = path === null ? null : momentOf(path);
    try {
      this.#guard(() => this.#prepareFile());
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  get(sql: string, ...values: readonly SQLInputValue[]): StateRow | undefined {
    return this.#guard(() => this.#statement(sql).get(...values) as StateRow | undefined);
  }

  all(sql: string, ...values: readonly SQLInputValue[]): StateRow[] {
    return this.#guard(() => this.#statement(sql).all(...values) as StateRow[]);
  }

  run(sql: string, ...values: readonly SQLInputValue[]): void {
    this.#guard(() => this.#statement(sql).run(...values));
  }

  exec(sql: string): void {
    this.#guard(() => {
      this.#database.exec(sql);
    });
  }

  /** Does all of it or nothing; work within work is part of the whole. */
  write<Result>(work: () => Result): Result {
    if (this.#database.isTransaction) return work();
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Undoes whatever the work writes, once it is done. */
  async aside<Result>(work: () => Promise<Result>): Promise<Result> {
    this.exec('BEGIN IMMEDIATE');
    try {
      return await work();
    } finally {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }

  /** Waits no longer than so many milliseconds for another process while the work is done. */
  withPatience(milliseconds: number, work: () => void): void {
    this.exec(`PRAGMA busy_timeout = ${milliseconds}`);
    try {
      work();
    } finally {
      this.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    }
  }

  #prepareFile(): void {
    const application = Number(this.get('PRAGMA application_id')?.['application_id'] ?? 0);
    const version = Number(this.get('PRAGMA user_version')?.['user_version'] ?? 0);
    const isNew = Number(this.get('PRAGMA page_count')?.['page_count'] ?? 0) === 0;
    if (!isNew && (application !== STATE_APPLICATION || version !== STATE_VERSION))
      throw new StateDamaged('another program, or another version of this one, has written it');
    // Findings of a file are some thousand characters: they take one page of this size, and two or three of the usual one. What was
    // written goes from the journal into the file, which waits for the disk, once a run: at its end, or after 64 MiB.
    // A file that is new is not waited for: where the power fails before it is on the disk, it is shorter than it says, which is
    // noticed. Of one that was there before, a part could be older than the rest.
    this.exec(
      `PRAGMA page_size = 16384; PRAGMA synchronous = ${isNew ? 'OFF' : 'NORMAL'}; PRAGMA journal_mode = WAL;
       PRAGMA wal_autocheckpoint = 4096; PRAGMA cache_size = -65536; PRAGMA cell_size_check = ON;`,
    );
    if (!isNew) return;
    this.write(() => {
      this.exec(
        `PRAGMA application_id = ${STATE_APPLICATION}; PRAGMA user_version = ${STATE_VERSION}; ${SHARED_SCHEMA}`,
      );
    });
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw read(error);
    }
  }
}

function open(path: string | null): DatabaseSync {
  try {
    if (path !== null) {
      makeCacheFolder(dirname(path));
      // A link could lead anywhere.
      if (!(lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true)) rmSync(path, { recursive: true });
    }
    return new DatabaseSync(path ?? '', { timeout: PATIENCE });
  } catch (error) {
    throw read(error, 'cannot be opened');
  }
}

/** What the file system's clock says: it is read off a file that is touched, which leaves no other trace. */
function momentOf(path: string): FileMoment | null {
  try {
    const { atime, mtime } = statSync(path);
    utimesSync(path, atime, mtime);
    const { dev, ctimeMs } = statSync(path);
    return { device: dev, time: ctimeMs };
  } catch {
    return null;
  }
}

/** SQLite's own errors as one of the two kinds that matter here; all others as they are. */
function read(error: unknown, otherwise?: string): unknown {
  if (!(error instanceof Error)) return error;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR') {
    const reason = Number(errcode) & 0xff;
    return UNAVAILABLE.has(reason)
      ? new StateUnavailable(error.message, { cause: error })
      : new StateDamaged(error.message, { cause: error });
  }
  return otherwise === undefined
    ? error
    : new StateUnavailable(`${otherwise}: ${error.message}`, { cause: error });
}

/** SQLITE_PERM, BUSY, LOCKED, READONLY, FULL, CANTOPEN. */
const UNAVAILABLE: ReadonlySet<number> = new Set([3, 5, 6, 8, 13, 14]);

/** Takes a damaged file away, and what SQLite keeps beside it. */
export function removeStateFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true, recursive: true });
}
