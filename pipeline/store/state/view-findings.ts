import { compareInFile, type Finding } from '../../rule/finding.ts';
import type { WrittenResult } from '../../rule/record-result.ts';
import { kindOf, tallyOfKinds, type FindingKind, type Tally } from '../../rule/state/tally.ts';
import { jsonOfRow, textOfRow } from './row-values.ts';
import type { StateDatabase } from './state-database.ts';
import type { ViewFiles } from './view-files.ts';
import type { ViewTables } from './view-tables.ts';

/**
 * The findings of the files of one view. What is found in a file by itself is written once; what rules about the corpus say
 * of it lies beside that, with the places at which it stands among all findings of the file.
 */
export class ViewFindings {
  readonly #database: StateDatabase;
  readonly #tables: ViewTables;
  readonly #files: ViewFiles;

  constructor(database: StateDatabase, tables: ViewTables, files: ViewFiles) {
    this.#database = database;
    this.#tables = tables;
    this.#files = files;
  }

  /** Takes what was found in a file by itself. */
  put(file: number, { findings, places }: WrittenResult, tally: number): void {
    this.#run('INSERT OR REPLACE INTO found_ VALUES (?, ?)', file, findings);
    this.#run('INSERT OR REPLACE INTO place_ VALUES (?, ?, ?)', file, tally, places);
  }

  /** Forgets what rules about the corpus said of a file, before it changed. */
  forgetCorpus(file: number): void {
    this.#run('DELETE FROM said_ WHERE file = ?', file);
  }

  remove(file: number): void {
    for (const table of ['found_', 'place_', 'said_']) this.#run(`DELETE FROM ${table} WHERE file = ?`, file);
  }

  /** Of a file, all findings as JSON in their total order. */
  linesOf(file: number): string[] {
    const sql = `SELECT found.lines AS own, said.lines AS others, among FROM found_ AS found
      LEFT JOIN said_ AS said ON said.file = found.file WHERE found.file = ?`;
    const row = this.#database.get(this.#tables.in(sql), file);
    const own = linesIn(row?.['own']);
    if (row?.['among'] == null) return own;
    const others = linesIn(row['others']);
    const among = new Set(jsonOfRow(row['among']) as readonly number[]);
    let [at, other] = [0, 0];
    return Array.from(
      { length: own.length + others.length },
      (_, place) => (among.has(place) ? others[other++] : own[at++]) ?? '',
    );
  }

  corpusOf(file: number): Finding[] {
    const sql = this.#tables.in('SELECT lines FROM said_ WHERE file = ?');
    const row = this.#database.get(sql, file);
    return row ? linesIn(row['lines']).map(findingIn) : [];
  }

  /** Replaces the findings that rules about the corpus have; gives the tally of all. */
  putCorpus(file: number, findings: readonly Finding[]): Tally {
    const sql = this.#tables.in('SELECT tally, places FROM place_ WHERE file = ?');
    const row = this.#database.get(sql, file);
    const own = this.#files.tallyNumbered(Number(row?.['tally']));
    const { tally, among } = woven(own, jsonOfRow(row?.['places']) as readonly number[], findings);
    const lines = findings.map((finding) => JSON.stringify(finding)).join('\n');
    if (findings.length === 0) this.forgetCorpus(file);
    else this.#run('INSERT OR REPLACE INTO said_ VALUES (?, ?, ?)', file, lines, JSON.stringify(among));
    return tally;
  }

  #run(sql: string, ...values: readonly (string | number)[]): void {
    this.#database.run(this.#tables.in(sql), ...values);
  }
}

/**
 * Finds where findings stand among those of the file by itself, which are known by their kinds and places.
 *
 * @param places line and column of each of those, one after the other
 */
function woven(
  own: Tally,
  places: readonly number[],
  findings: readonly Finding[],
): { tally: Tally; among: number[] } {
  const kinds: FindingKind[] = [];
  const among: number[] = [];
  let next = 0;
  let at = 0;
  const takeBefore = (spot: { line: number; column: number; rule: string } | null): void => {
    for (let finding = findings[next]; finding; finding = findings[++next]) {
      if (spot && compareInFile(finding, spot) > 0) return;
      among.push(kinds.push(kindOf(finding)) - 1);
    }
  };
  for (const run of own)
    for (let count = 0; count < run.findings; count++, at += 2) {
      takeBefore({ line: places[at] ?? 0, column: places[at + 1] ?? 0, rule: run.rule });
      kinds.push(run);
    }
  takeBefore(null);
  return { tally: tallyOfKinds(kinds), among };
}

function linesIn(value: unknown): string[] {
  const lines = textOfRow(value);
  return lines === '' ? [] : lines.split('\n');
}

/** The finding that a line holds. */
export function findingIn(line: string): Finding {
  return jsonOfRow(line) as unknown as Finding;
}
