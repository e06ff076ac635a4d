import { compareText } from '../../rule/finding.ts';
import type { KnownFile, StateFile, UnsettledFile } from '../../rule/state/corpus-state.ts';
import type { FindingKind, Tally, TallyRun } from '../../rule/state/tally.ts';
import { jsonOfRow, textOfRow } from './row-values.ts';
import { StateDamaged, type StateDatabase, type StateRow } from './state-database.ts';
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
  #kinds: Map<string, number> | null = null;
  /** The last number of a table. */
  readonly #last = new Map<string, number>();
  #numbered: { readonly size: number; readonly kinds: readonly FindingKind[] } = { size: 0, kinds: [] };

  constructor(database: StateDatabase, tables: ViewTables) {
    this.#database = database;
    this.#tables = tables;
  }

  /** Forgets what was read: the file may hold something else by now. */
  drop(): void {
    this.#rows = null;
    this.#entries = null;
    this.#tallies.clear();
    this.#kinds = null;
    this.#numbered = { size: 0, kinds: [] };
    this.#last.clear();
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

  /** See `CorpusState`. */
  unsettled(): UnsettledFile[] {
    const sql = `SELECT number, path, key, id, readable, changed FROM file_ WHERE changed <> ''`;
    return this.#database
      .all(this.#tables.in(sql))
      .map((row) => {
        const changed = textOfRow(row['changed']);
        const names = changed === '*' || changed === '-' ? null : new Set(changed.split('\n'));
        return { ...fileOfRow(row), gone: changed === '-', changed: names };
      })
      .sort((a, b) => compareText(a.path, b.path));
  }

  *tallies(): Generator<{ number: number; path: string; tally: Tally }> {
    const kinds = this.#numberedKinds();
    const sql = this.#tables.in('SELECT number, runs FROM tally_');
    const tallies = new Map(
      this.#database
        .all(sql)
        .map(({ number, runs }) => [number, tallyOfRow(jsonOfRow(runs) as readonly number[], kinds)]),
    );
    for (const { number, path, tally } of this.inOrder())
      yield { number, path, tally: tallies.get(tally) ?? [] };
  }

  /** The number of a tally: many files have the same one. */
  tallyNumber(tally: Tally): number {
    const numbers = this.#kindNumbers();
    const runs = JSON.stringify(
      tally.flatMap((run) => [numbers.get(nameOfKind(run)) ?? this.#addKind(nameOfKind(run)), run.findings]),
    );
    const known = this.#tallies.get(runs);
    if (known !== undefined) return known;
    const db = this.#database;
    const row = db.get(this.#tables.in('SELECT number FROM tally_ WHERE runs = ?'), runs);
    const number = row ? Number(row['number']) : this.#nextNumber('tally_');
    if (!row) db.run(this.#tables.in('INSERT INTO tally_ (number, runs) VALUES (?, ?)'), number, runs);
    this.#tallies.set(runs, number);
    return number;
  }

  /** The tally that has a number. */
  tallyNumbered(number: number): Tally {
    const kinds = this.#numberedKinds();
    const row = this.#database.get(this.#tables.in('SELECT runs FROM tally_ WHERE number = ?'), number);
    return tallyOfRow(jsonOfRow(row?.['runs']) as readonly number[], kinds);
  }

  #kindNumbers(): Map<string, number> {
    const sql = this.#tables.in('SELECT number, name FROM kind_');
    this.#kinds ??= new Map(
      this.#database.all(sql).map(({ number, name }) => [textOfRow(name), Number(number)]),
    );
    return this.#kinds;
  }

  /** The kinds by their numbers; made anew where one was added. */
  #numberedKinds(): readonly FindingKind[] {
    const numbers = this.#kindNumbers();
    if (this.#numbered.size === numbers.size) return this.#numbered.kinds;
    const kinds: FindingKind[] = [];
    for (const [name, number] of numbers) kinds[number] = kindNamed(name);
    this.#numbered = { size: numbers.size, kinds };
    return kinds;
  }

  #addKind(name: string): number {
    const sql = this.#tables.in('INSERT INTO kind_ (name) VALUES (?) RETURNING number');
    const number = Number(this.#database.get(sql, name)?.['number']);
    this.#kinds?.set(name, number);
    return number;
  }

  /** Adds a file that was not known; gives its number. */
  add(row: Omit<FileRow, 'number'>): number {
    const sql = `INSERT INTO file_ (number, path, key, id, readable, changed, tally, version) VALUES (?, ?, ?, ?, ?, '*', ?, ?)`;
    const { path, key, id, readable, tally, version } = row;
    const number = this.#nextNumber('file_');
    const values = [number, path, key, idOfRow(id), readable ? 1 : 0, tally, version];
    this.#database.run(this.#tables.in(sql), ...values);
    this.set({ number, ...row });
    return number;
  }

  /** Nobody else writes meanwhile; to have SQLite choose the number and return it takes three times as long. */
  #nextNumber(table: 'file_' | 'tally_'): number {
    const sql = this.#tables.in(`SELECT max(number) AS last FROM ${table}`);
    const last = this.#last.get(table) ?? Number(this.#database.get(sql)?.['last'] ?? 0);
    this.#last.set(table, last + 1);
    return last + 1;
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

  /** Takes what was changed of a file's row. */
  change(path: string, change: Partial<FileRow>): void {
    const known = this.byPath().get(path);
    if (known) Object.assign(known, change);
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

function nameOfKind({ rule, severity, fixable }: FindingKind): string {
  return `${rule} ${severity} ${fixable ? 'fix' : ''}`;
}

function kindNamed(name: string): FindingKind {
  const [rule = '', severity, fix] = name.split(' ');
  return { rule, severity: severity === 'error' ? 'error' : 'warning', fixable: fix === 'fix' };
}

/** Of pairs of a kind's number and how many findings there are of it, one after the other. */
function tallyOfRow(pairs: readonly number[], kinds: readonly FindingKind[]): Tally {
  const runs: TallyRun[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const kind = kinds[pairs[at] ?? 0];
    if (!kind) throw new StateDamaged('a tally is of a kind that nobody knows');
    const { rule, severity, fixable } = kind;
    runs.push({ rule, severity, fixable, findings: pairs[at + 1] ?? 0 });
  }
  return runs;
}

/** The id of a record as a row has it: as JSON, which keeps what UTF-8 cannot hold. */
export function idOfRow(id: string): string {
  return JSON.stringify(id);
}

/** The file that a row is about. */
function fileOfRow({ number, path, key, id, readable }: StateRow): StateFile {
  return {
    number: Number(number),
    path: textOfRow(path),
    key: textOfRow(key),
    id: String(jsonOfRow(id)),
    readable: readable === 1,
  };
}
