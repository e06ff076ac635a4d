import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import type { Ask, SourceString } from './ask.ts';
import { ALL_SKILLS } from './endpoint-skills.ts';
import type { EndpointSkills } from './endpoint-skills.ts';
import type { Usage } from './answer.ts';
import type { Field } from './judge.ts';
import { LEDGER_SCHEMA, LEDGER_VERSION } from './ledger-schema.ts';
import type { TranslationRequest, Tokens } from './request-body.ts';

/** A translation that was found good. */
export interface Remembered {
  readonly target: string;
  /** The model that wrote it. */
  readonly engine: string;
}

/** A request that was sent and is not settled, as an earlier run left it. */
export interface OpenRequest {
  readonly id: string;
  readonly endpoint: string;
  readonly model: string;
  /** Whether the endpoint was told to keep the answer. */
  readonly stored: boolean;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** Milliseconds since 1970 until which the answer may still come. */
  readonly deadline: number;
  /** The batch that it travelled in. */
  readonly batch: string | null;
  readonly strings: readonly { readonly id: string; readonly string: SourceString }[];
  /** Tokens that it should come to. */
  readonly expected: Tokens;
  /** The raw reply; null where none came. */
  readonly answer: string | null;
}

/** A batch as far as it got. */
export interface OpenBatch {
  readonly id: string;
  readonly endpoint: string;
  readonly model: string;
  /** The uploaded file; null where the upload was not heard of. */
  readonly file: string | null;
  /** The endpoint's name for it; null where its creation was not heard of. */
  readonly remote: string | null;
}

/** Why a string is no longer asked for. */
export interface History {
  readonly ask: Pick<Ask, 'refusedByRules' | 'misfits' | 'declined' | 'previous' | 'problems'>;
  readonly givenUp: string | null;
}

/** The file is in use by another run. */
export class LedgerBusy extends Error {}

type Row = Record<string, string | number | null>;

/**
 * The translation memory and the record of what was paid: one SQLite file, the only user of its library. Everything
 * that costs money is in it before it is acted on, and each method is one transaction, so that a run which dies at any
 * point leaves a whole story. Only one run holds it at a time; the system lets go of it when the run dies.
 */
export class Ledger {
  readonly #database: DatabaseSync;

  /** @param path the file, or ":memory:" for a ledger that is forgotten. Throws LedgerBusy. */
  constructor(path: string) {
    this.#database = new DatabaseSync(path);
    try {
      this.#database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      this.#database.exec('BEGIN EXCLUSIVE');
      const version = Number(this.#get('PRAGMA user_version')?.['user_version'] ?? 0);
      if (version > LEDGER_VERSION) throw new Error(`${path} was written by a newer version of this tool`);
      this.#database.exec(`${LEDGER_SCHEMA} PRAGMA user_version = ${LEDGER_VERSION}; COMMIT`);
    } catch (error) {
      this.#database.close();
      throw error instanceof Error && /locked|busy/i.test(error.message) ? new LedgerBusy(path) : error;
    }
  }

  close(): void {
    this.#database.close();
  }

  /** The translation of a text, by its hash. */
  remembered(hash: string): Remembered | null {
    const row = this.#get('SELECT target, engine FROM memory WHERE source = ?', hash);
    return row ? { target: String(row['target']), engine: String(row['engine']) } : null;
  }

  /** What a string has been through with this model and these rules; null where it was never sent. */
  history(hash: string, judge: string, engine: string): History | null {
    const row = this.#get('SELECT * FROM string WHERE hash = ? AND judge = ? AND engine = ?', hash, judge, engine);
    if (!row) return null;
    return {
      ask: {
        refusedByRules: Number(row['refused_by_rules']),
        misfits: Number(row['misfits']),
        declined: Number(row['declined']),
        previous: row['previous'] === null ? null : String(row['previous']),
        problems: JSON.parse(String(row['problems'])) as string[],
      },
      givenUp: row['given_up'] === null ? null : String(row['given_up']),
    };
  }

  /** Puts requests on record before they go out. */
  noteSent(
    requests: readonly TranslationRequest[],
    to: { endpoint: string; model: string; stored: boolean; sentAt: number; deadline: number; batch: string | null },
  ): void {
    this.#transaction(() => {
      for (const request of requests) {
        for (const ask of request.parcel) this.#keepString(ask);
        const strings = request.parcel.map((ask, index) => [request.stringIds[index], ask.hash]);
        this.#run(
          `INSERT INTO request (id, state, endpoint, model, strings, stored, sent_at, deadline, batch,
             expected_input, expected_output, bound_input, bound_output)
           VALUES (?, 'sent', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ...[request.id, to.endpoint, to.model, JSON.stringify(strings), Number(to.stored)],
          ...[Math.round(to.sentAt), Math.round(to.deadline), to.batch],
          ...[request.expected.input, request.expected.output, request.bound.input, request.bound.output],
        );
      }
    });
  }

  /** Puts raw answers on record before anything is read into them. */
  noteAnswers(answers: Iterable<readonly [id: string, answer: string]>): void {
    this.#transaction(() => {
      for (const [id, answer] of answers) {
        this.#run(`UPDATE request SET state = 'answered', answer = ? WHERE id = ? AND state = 'sent'`, answer, id);
      }
    });
  }

  /** Records what an answer came to: what it cost, the translations that are good, and what became of the others. */
  settle(
    id: string,
    usage: Usage | null,
    engine: string,
    judge: string,
    good: readonly (SourceString & { readonly target: string })[],
    others: readonly { readonly ask: Ask; readonly givenUp: string | null }[],
  ): void {
    this.#transaction(() => {
      for (const { hash, target } of good) {
        this.#run('INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?)', hash, target, engine, id);
      }
      for (const { ask, givenUp } of others) {
        this.#run(
          `UPDATE string SET refused_by_rules = ?, misfits = ?, declined = ?, previous = ?, problems = ?, judge = ?,
             engine = ?, given_up = ? WHERE hash = ?`,
          ...[ask.refusedByRules, ask.misfits, ask.declined, ask.previous, JSON.stringify(ask.problems)],
          ...[judge, engine, givenUp, ask.hash],
        );
      }
      this.#run(
        `UPDATE request SET state = 'settled', input = ?, output = ? WHERE id = ?`,
        ...[usage?.input ?? null, usage?.output ?? null, id],
      );
    }, 'normal');
  }

  /** Records that a string is no longer asked for, though no answer came. */
  giveUp(ask: Ask, reason: string, engine: string, judge: string): void {
    this.#run(
      'UPDATE string SET judge = ?, engine = ?, given_up = ? WHERE hash = ?',
      ...[judge, engine, reason, ask.hash],
    );
  }

  /** Records that a request brought nothing: the endpoint did not do it, or nobody can say whether it did. */
  closeRequest(id: string, state: 'failed' | 'lost'): void {
    this.#run('UPDATE request SET state = ? WHERE id = ?', state, id);
  }

  /** What earlier runs sent and did not settle, oldest first. */
  openRequests(): OpenRequest[] {
    const rows = this.#all(`SELECT * FROM request WHERE state IN ('sent', 'answered') ORDER BY sent_at, id`);
    return rows.map((row) => ({
      id: String(row['id']),
      endpoint: String(row['endpoint']),
      model: String(row['model']),
      stored: row['stored'] === 1,
      sentAt: Number(row['sent_at']),
      deadline: Number(row['deadline']),
      batch: row['batch'] === null ? null : String(row['batch']),
      strings: (JSON.parse(String(row['strings'])) as [string, string][]).flatMap(([id, hash]) => {
        const string = this.#string(hash);
        return string ? [{ id, string }] : [];
      }),
      expected: { input: Number(row['expected_input']), output: Number(row['expected_output']) },
      answer: row['answer'] === null ? null : String(row['answer']),
    }));
  }

  /** Opens a batch, or records how far it got. */
  noteBatch(batch: OpenBatch): void {
    this.#run(
      `INSERT OR REPLACE INTO batch VALUES (?, ?, ?, 'open', ?, ?)`,
      ...[batch.id, batch.endpoint, batch.model, batch.file, batch.remote],
    );
  }

  closeBatch(id: string): void {
    this.#run(`UPDATE batch SET state = 'closed' WHERE id = ?`, id);
  }

  openBatches(): OpenBatch[] {
    return this.#all(`SELECT * FROM batch WHERE state = 'open' ORDER BY id`).map((row) => ({
      id: String(row['id']),
      endpoint: String(row['endpoint']),
      model: String(row['model']),
      file: row['file'] === null ? null : String(row['file']),
      remote: row['remote'] === null ? null : String(row['remote']),
    }));
  }

  /** What an endpoint was found to understand, unless that is long ago. */
  skills(url: string, model: string, since: number): EndpointSkills {
    const row = this.#get('SELECT skills FROM endpoint WHERE url = ? AND model = ? AND learned >= ?', url, model, since);
    return row ? { ...ALL_SKILLS, ...(JSON.parse(String(row['skills'])) as EndpointSkills) } : ALL_SKILLS;
  }

  learn(url: string, model: string, skills: EndpointSkills, now: number): void {
    this.#run('INSERT OR REPLACE INTO endpoint VALUES (?, ?, ?, ?)', url, model, JSON.stringify(skills), Math.round(now));
  }

  /** What requests were expected to come to, and what they came to, over all that the endpoint has answered. */
  experience(url: string, model: string): { requests: number; expected: Tokens; actual: Tokens } {
    const row = this.#get(
      `SELECT count(*) AS requests, total(expected_input) AS ei, total(expected_output) AS eo, total(input) AS ai, total(output) AS ao
       FROM request WHERE endpoint = ? AND model = ? AND state = 'settled' AND input IS NOT NULL`,
      ...[url, model],
    );
    const number = (key: string): number => Number(row?.[key] ?? 0);
    return {
      requests: number('requests'),
      expected: { input: number('ei'), output: number('eo') },
      actual: { input: number('ai'), output: number('ao') },
    };
  }

  /** The pairs that these rules have found good. */
  verdicts(judge: string): Set<string> {
    return new Set(this.#all('SELECT pair FROM verdict WHERE judge = ?', judge).map((row) => String(row['pair'])));
  }

  /** Keeps pairs that were found good, and forgets those of other rules. */
  keepVerdicts(judge: string, pairs: Iterable<string>): void {
    this.#transaction(() => {
      this.#run('DELETE FROM verdict WHERE judge <> ?', judge);
      const insert = this.#database.prepare('INSERT OR IGNORE INTO verdict VALUES (?, ?)');
      for (const pair of pairs) insert.run(pair, judge);
    }, 'normal');
  }

  #keepString(ask: Ask): void {
    this.#run(
      `INSERT INTO string (hash, text, fields) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET fields = excluded.fields`,
      ...[ask.hash, ask.text, JSON.stringify(ask.fields)],
    );
  }

  #string(hash: string): SourceString | null {
    const row = this.#get('SELECT text, fields FROM string WHERE hash = ?', hash);
    return row ? { hash, text: String(row['text']), fields: JSON.parse(String(row['fields'])) as Field[] } : null;
  }

  #get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#database.prepare(sql).get(...values) as Row | undefined;
  }

  #all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#database.prepare(sql).all(...values) as Row[];
  }

  #run(sql: string, ...values: SQLInputValue[]): void {
    this.#database.prepare(sql).run(...values);
  }

  /** @param sync whether it has to be on the disk before anything else happens; what can be derived anew need not */
  #transaction(work: () => void, sync: 'full' | 'normal' = 'full'): void {
    if (sync === 'normal') this.#database.exec('PRAGMA synchronous = NORMAL');
    try {
      this.#within(work);
    } finally {
      if (sync === 'normal') this.#database.exec('PRAGMA synchronous = FULL');
    }
  }

  #within(work: () => void): void {
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
