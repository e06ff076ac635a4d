import type { MetRecord, Relations } from '../../rule/state/corpus-state.ts';
import type { Dependence, MeetingKey, Role } from '../../rule/meeting/meeting.ts';
import type { StateDatabase } from './state-database.ts';
import type { ViewTables } from './view-tables.ts';

const ROLES: Readonly<Record<Role, number>> = { has: 0, names: 1, offers: 2, seeks: 3 };

/** For each role, who depends on a record that has it, and on whom that record depends: by their roles. */
const DEPENDENTS = [[0, 1], [0], [3], []] as const;
const DEPENDED_ON = [[0, 1], [0], [], [2]] as const;

const PAIR_COLUMNS = { dependent: 'dependent', on: 'on_file' } as const;

/** The relations of one view: see `Relations`. */
export class ViewRelations implements Relations {
  readonly #database: StateDatabase;
  readonly #tables: ViewTables;

  constructor(database: StateDatabase, tables: ViewTables) {
    this.#database = database;
    this.#tables = tables;
  }

  putKeys(meeting: string, file: number, keys: Iterable<MeetingKey>): void {
    this.#database.run(this.#tables.in('DELETE FROM met_key_ WHERE meeting = ? AND file = ?'), meeting, file);
    this.addKeys(meeting, file, keys);
  }

  addKeys(meeting: string, file: number, keys: Iterable<MeetingKey>): void {
    const sql = this.#tables.in('INSERT OR IGNORE INTO met_key_ VALUES (?, ?, ?, ?)');
    for (const { role, key } of keys) this.#database.run(sql, meeting, keyHash(key), ROLES[role], file);
  }

  metByKeys(meeting: string, file: number): MetRecord {
    const own = this.#database.all(
      this.#tables.in('SELECT key, role FROM met_key_ WHERE meeting = ? AND file = ?'),
      meeting,
      file,
    );
    const met = (table: readonly (readonly number[])[]): number[] => {
      const files = new Set<number>();
      for (const { key, role } of own)
        for (const other of table[Number(role)] ?? []) {
          const sql = this.#tables.in('SELECT file FROM met_key_ WHERE meeting = ? AND key = ? AND role = ?');
          for (const row of this.#database.all(sql, meeting, key ?? 0, other)) files.add(Number(row['file']));
        }
      return [...files];
    };
    return { dependents: met(DEPENDENTS), on: met(DEPENDED_ON) };
  }

  putPairs(meeting: string, pairs: Iterable<Dependence>): void {
    const sql = this.#tables.in('INSERT OR IGNORE INTO met_pair_ VALUES (?, ?, ?)');
    for (const [dependent, on] of pairs) this.#database.run(sql, meeting, dependent, on);
  }

  dropPairs(meeting: string, file: number, side?: 'dependent' | 'on'): void {
    for (const column of side ? [PAIR_COLUMNS[side]] : Object.values(PAIR_COLUMNS))
      this.#database.run(
        this.#tables.in(`DELETE FROM met_pair_ WHERE meeting = ? AND ${column} = ?`),
        meeting,
        file,
      );
  }

  movePairs(meeting: string, from: number, to: number): void {
    for (const column of Object.values(PAIR_COLUMNS))
      this.#database.run(
        this.#tables.in(`UPDATE met_pair_ SET ${column} = ? WHERE meeting = ? AND ${column} = ?`),
        to,
        meeting,
        from,
      );
  }

  metByPairs(meeting: string, file: number): MetRecord {
    const numbers = (sql: string): number[] =>
      this.#database.all(this.#tables.in(sql), meeting, file).map(({ file: other }) => Number(other));
    return {
      dependents: numbers('SELECT dependent AS file FROM met_pair_ WHERE meeting = ? AND on_file = ?'),
      on: numbers('SELECT on_file AS file FROM met_pair_ WHERE meeting = ? AND dependent = ?'),
    };
  }

  pairs(meeting: string): number {
    const sql = this.#tables.in('SELECT count(*) AS count FROM met_pair_ WHERE meeting = ?');
    return Number(this.#database.get(sql, meeting)?.['count']);
  }

  dropMeeting(meeting: string): void {
    this.#database.run(this.#tables.in('DELETE FROM met_key_ WHERE meeting = ?'), meeting);
    this.#database.run(this.#tables.in('DELETE FROM met_pair_ WHERE meeting = ?'), meeting);
  }
}

/** Two FNV-1a hashes over a text's UTF-16 units, as one exact integer: two texts may share one, which costs time only. */
function keyHash(text: string): number {
  let low = 0x81_1c_9d_c5;
  let high = 0x9e_37_79_b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01_00_01_93);
    high = Math.imul(high ^ unit, 0x85_eb_ca_6b);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
