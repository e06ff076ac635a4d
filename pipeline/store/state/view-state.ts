import type {
  CorpusState,
  FileMoment,
  FileTally,
  KnownFile,
  StateFile,
  UnsettledFile,
} from '../../rule/state/corpus-state.ts';
import type { Finding } from '../../rule/finding.ts';
import type { DerivedFile, WrittenResult } from '../../rule/record-result.ts';
import { textOfRow } from './row-values.ts';
import type { StateDatabase, StateRow } from './state-database.ts';
import { StoredOverflow } from './stored-overflow.ts';
import { StoredFacts } from './stored-facts.ts';
import { ViewDigests } from './view-digests.ts';
import { idOfRow, ViewFiles } from './view-files.ts';
import { findingIn, ViewFindings } from './view-findings.ts';
import { ViewKept } from './view-kept.ts';
import { ViewRelations } from './view-relations.ts';
import { beginView, ViewTables } from './view-tables.ts';

/** One view of the state: see `CorpusState`. */
export class ViewState implements CorpusState {
  readonly #database: StateDatabase;
  readonly #view: number;
  readonly #tables: ViewTables;
  readonly digests: ViewDigests;
  readonly relations: ViewRelations;
  readonly facts: StoredFacts;
  readonly overflow: StoredOverflow;
  #writes: number;
  readonly #files: ViewFiles;
  readonly #findings: ViewFindings;
  readonly #kept: ViewKept;

  /**
   * @param name of the view
   * @param basis stands for all that it depends on besides the records: under another one it begins empty
   */
  constructor(database: StateDatabase, name: string, basis: string) {
    this.#database = database;
    const known = database.get('SELECT number, basis, writes FROM view WHERE name = ?', name);
    const isKept = known?.['basis'] === basis;
    this.#view = isKept ? Number(known['number']) : database.write(() => beginView(database, name, basis));
    this.#writes = isKept ? Number(known['writes']) : 0;
    this.#tables = new ViewTables(this.#view);
    this.#files = new ViewFiles(database, this.#tables);
    this.#findings = new ViewFindings(database, this.#tables, this.#files);
    this.#kept = new ViewKept(database, this.#view);
    this.digests = new ViewDigests(database, this.#tables);
    this.relations = new ViewRelations(database, this.#tables);
    this.facts = new StoredFacts(database);
    this.overflow = new StoredOverflow(database);
  }

  /** Whether nobody else has written since this run did. */
  get isOurs(): boolean {
    return this.#viewRow()['writes'] === this.#writes;
  }

  write<Result>(work: () => Result): Result {
    return this.#database.write(() => {
      if (!this.isOurs) throw new StateOvertaken('another run has written');
      const result = work();
      this.#database.run('UPDATE view SET writes = ? WHERE number = ?', ++this.#writes, this.#view);
      return result;
    });
  }

  /** A text that was kept since the view was last written; null where there is none. */
  kept(name: string): string | null {
    return this.#kept.get(name, this.#writes);
  }

  /** Keeps texts until the view is written again: see `ViewKept`. */
  keep(
    texts: ReadonlyMap<string, string>,
    latest?: { readonly prefix: string; readonly most: number },
  ): void {
    this.#kept.put(texts, this.#writes, latest);
  }

  /**
   * Works on the state and then puts everything back: what is made of it must be read by then. So a state that differs in
   * a few files can be judged without being kept.
   */
  async aside<Result>(work: () => Promise<Result>): Promise<Result> {
    const writes = this.#writes;
    try {
      return await this.#database.aside(work);
    } finally {
      this.#writes = writes;
      this.#files.drop();
    }
  }

  get opened(): FileMoment | null {
    return this.#database.opened;
  }

  get isSettled(): boolean {
    return this.#database.get(this.#in(`SELECT 1 FROM file_ WHERE changed <> '' LIMIT 1`)) === undefined;
  }

  get isRelated(): boolean {
    return this.#viewRow()['related'] === 1;
  }

  set isRelated(value: boolean) {
    this.#database.run('UPDATE view SET related = ? WHERE number = ?', value ? 1 : 0, this.#view);
  }

  #viewRow(): StateRow {
    const row = this.#database.get('SELECT related, writes FROM view WHERE number = ?', this.#view);
    if (!row) throw new StateOvertaken('another run has begun the view anew');
    return row;
  }

  files(): ReadonlyMap<string, KnownFile> {
    return this.#files.byPath();
  }

  entries(): readonly StateFile[] {
    return this.#files.inOrder();
  }

  unsettled(): UnsettledFile[] {
    return this.#files.unsettled();
  }

  putFile(
    path: string,
    key: string | null,
    result: WrittenResult,
    version: string | null = null,
    derived?: DerivedFile,
  ): void {
    const { id, readable, digests } = result;
    const db = this.#database;
    const tally = this.#files.tallyNumber(result.tally);
    const row = { path, key: key ?? '', id, readable, tally, version: (key !== null && version) || '' };
    const begun = derived && this.#files.byPath().get(path);
    if (begun) {
      const { number } = begun;
      this.digests.add(number, digests, derived.digests);
      this.#findings.put(number, result, tally);
      const sql = 'UPDATE file_ SET key = ?, tally = ?, version = ? WHERE number = ?';
      db.run(this.#in(sql), row.key, tally, row.version, number);
      this.#files.set({ number, ...row });
      return;
    }
    const known = db.get(this.#in('SELECT number, id, readable, changed FROM file_ WHERE path = ?'), path);
    if (!known) {
      const number = this.#files.add(row);
      this.digests.add(number, digests);
      this.#findings.put(number, result, tally);
      return;
    }
    const number = Number(known['number']);
    const isSame = known['id'] === idOfRow(id) && known['readable'] === (readable ? 1 : 0);
    const changed = new Set(this.digests.replace(number, digests));
    const before = textOfRow(known['changed']);
    for (const name of before === '' || before === '*' || before === '-' ? [] : before.split('\n'))
      changed.add(name);
    // A change that no rule about the corpus reads is one all the same: places within the file have moved.
    const all = before === '*' || before === '-' || !isSame;
    db.run(
      this.#in(
        'UPDATE file_ SET key = ?, id = ?, readable = ?, changed = ?, tally = ?, version = ? WHERE number = ?',
      ),
      row.key,
      idOfRow(id),
      readable ? 1 : 0,
      all ? '*' : ['', ...changed].join('\n') || '\n',
      tally,
      row.version,
      number,
    );
    this.#files.set({ number, ...row });
    this.#findings.put(number, result, tally);
    this.#findings.forgetCorpus(number);
  }

  putDerived({ path, id, readable, digests }: DerivedFile): void {
    const tally = this.#files.tallyNumber([]);
    const number = this.#files.add({ path, key: '', id, readable, tally, version: '' });
    this.digests.add(number, digests);
  }

  putVersion(path: string, version: string): void {
    this.#database.run(this.#in('UPDATE file_ SET version = ? WHERE path = ?'), version, path);
    this.#files.change(path, { version });
  }

  markGone(path: string): void {
    this.#files.remove(path);
    this.#database.run(this.#in(`UPDATE file_ SET changed = '-' WHERE path = ?`), path);
  }

  settle(): void {
    const db = this.#database;
    for (const { number } of db.all(this.#in(`SELECT number FROM file_ WHERE changed = '-'`))) {
      const file = Number(number);
      this.digests.replace(file, {});
      this.#findings.remove(file);
      db.run(this.#in('DELETE FROM file_ WHERE number = ?'), file);
    }
    db.run(this.#in(`UPDATE file_ SET changed = '' WHERE changed <> ''`));
  }

  tallies(): Iterable<FileTally> {
    return this.#files.tallies();
  }

  lines(file: number): string {
    return this.#findings.linesOf(file).join('\n');
  }

  findings(file: number, from = 0, end?: number): Finding[] {
    return this.#findings.linesOf(file).slice(from, end).map(findingIn);
  }

  corpusFindings(file: number): Finding[] {
    return this.#findings.corpusOf(file);
  }

  putCorpusFindings(
    { number, path }: Pick<StateFile, 'number' | 'path'>,
    findings: readonly Finding[],
  ): void {
    const tally = this.#files.tallyNumber(this.#findings.putCorpus(number, findings));
    this.#database.run(this.#in('UPDATE file_ SET tally = ? WHERE number = ?'), tally, number);
    this.#files.change(path, { tally });
  }

  #in(sql: string): string {
    return this.#tables.in(sql);
  }
}

/** Another run has changed the state since this one read it. */
export class StateOvertaken extends Error {
  override readonly name = 'StateOvertaken';
}
