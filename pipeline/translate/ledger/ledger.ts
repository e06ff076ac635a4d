import type { Usage } from '../answer/answer.ts';
import type { TranslationUnit, SourceString } from '../plan/translation-unit.ts';
import { ALL_CAPABILITIES, type Capabilities } from '../provider/capabilities.ts';
import type { TranslatedKey } from '../plan/translation-checker.ts';
import { AnswerTable } from './answer-table.ts';
import { BatchTable } from './batch-table.ts';
import { ReviewTable } from './review-table.ts';
import type { Asker, SentRecord, StringHistory, OpenRequest, MemoryEntry } from './ledger-entries.ts';
import { LEDGER_MIGRATIONS, LEDGER_SCHEMA, LEDGER_VERSION } from './ledger-schema.ts';
import type { TranslationRequest } from '../request/request-body.ts';
import { SqliteFile, textColumn } from './sqlite-file.ts';

/**
 * The translation memory and the record of what was paid. Everything that costs money is in it before it is acted on, and
 * each method is one transaction, so that a run which dies at any point leaves a whole story.
 */
export class Ledger {
  readonly #file: SqliteFile;
  readonly answers: AnswerTable;
  readonly batches: BatchTable;
  readonly reviews: ReviewTable;

  /** @param path the file, or ":memory:" for a ledger that is forgotten. Throws FileBusy where another run holds it. */
  constructor(path: string) {
    this.#file = new SqliteFile(path, LEDGER_SCHEMA, LEDGER_VERSION, LEDGER_MIGRATIONS);
    this.answers = new AnswerTable(this.#file);
    this.batches = new BatchTable(this.#file);
    this.reviews = new ReviewTable(this.#file);
  }

  close(): void {
    this.#file.close();
  }

  /** The translation of a text, by its hash. */
  remembered(hash: string): MemoryEntry | null {
    const row = this.#file.get('SELECT target, engine FROM memory WHERE source = ?', [hash]);
    return row ? { target: String(row['target']), engine: String(row['engine']) } : null;
  }

  /** Whether a text of this model was ever good, at this endpoint or, where none is named, at any. */
  hasGoodOf({ model, endpoint }: Pick<Asker, 'model'> & Partial<Pick<Asker, 'endpoint'>>): boolean {
    const row = this.#file.get(
      'SELECT 1 FROM memory JOIN request ON request.id = memory.request WHERE engine = ? AND endpoint = ifnull(?, endpoint) LIMIT 1',
      [model, endpoint ?? null],
    );
    return row !== undefined;
  }

  /** What a string has been through with this model and these rules; null where it has been through nothing. */
  history(hash: string, asker: Asker): StringHistory | null {
    const row = this.#file.get(
      'SELECT * FROM string WHERE hash = ? AND judge = ? AND engine = ? AND endpoint = ?',
      [hash, asker.rulesVersion, asker.model, asker.endpoint],
    );
    if (!row) return null;
    return {
      unit: {
        refusedByRules: Number(row['refused_by_rules']),
        misfits: Number(row['misfits']),
        declined: Number(row['declined']),
        previous: textColumn(row, 'previous'),
        problems: JSON.parse(String(row['problems'])) as string[],
        // What may be at fault that a request brought nothing travels alone.
        ...(Number(row['declined']) > 0 ? { maxChunkSize: 1 } : {}),
      },
      givenUp: textColumn(row, 'given_up'),
    };
  }

  /** Puts requests on record before they go out. */
  noteSent(requests: readonly TranslationRequest[], to: SentRecord): void {
    this.#file.transaction(() => {
      for (const request of requests) {
        for (const unit of request.chunk) this.#keepString(unit);
        const strings = request.chunk.map((unit, index) => [request.stringIds[index] ?? '', unit.hash]);
        this.#file.run(
          `INSERT INTO request (id, state, endpoint, model, strings, stored, sent_at, deadline, batch, expected_input, expected_output)
           VALUES (?, 'sent', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            request.id,
            to.endpoint,
            to.model,
            JSON.stringify(strings),
            Number(to.stored),
            Math.round(to.sentAt),
            Math.round(to.deadline),
            to.batch,
            request.expected.input,
            request.expected.output,
          ],
        );
      }
    }, 'at once');
  }

  /** Puts raw answers on record before anything is read into them. */
  noteAnswers(answers: Iterable<readonly [id: string, answer: string]>): void {
    this.#file.transaction(() => {
      for (const [id, answer] of answers) {
        this.#file.run(`UPDATE request SET state = 'answered', answer = ? WHERE id = ? AND state = 'sent'`, [
          answer,
          id,
        ]);
      }
    }, 'at once');
  }

  /** Records what an answer came to: what it cost, the translations that are good, and what became of the others. */
  settle(
    request: { readonly id: string },
    asker: Asker,
    usage: Usage | null,
    good: readonly { readonly hash: string; readonly target: string }[],
    others: readonly { readonly unit: TranslationUnit; readonly givenUp: string | null }[],
  ): void {
    const { id } = request;
    const { model } = asker;
    this.#file.transaction(() => {
      for (const { hash, target } of good) {
        this.#file.run('INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?)', [hash, target, model, id]);
      }
      for (const { unit, givenUp } of others) this.#keepHistory(unit, asker, givenUp);
      this.#file.run(`UPDATE request SET state = 'settled', input = ?, output = ? WHERE id = ?`, [
        usage?.input ?? null,
        usage?.output ?? null,
        id,
      ]);
    }, 'lazy');
  }

  /** Records that a string is no longer asked for, though no answer came. */
  giveUp(unit: TranslationUnit, reason: string, asker: Asker): void {
    this.#keepHistory(unit, asker, reason);
  }

  /** Records what a string that is left to another run has been through. */
  setAside(unit: TranslationUnit, asker: Asker): void {
    this.#keepHistory(unit, asker, null);
  }

  /** Records that a request brought nothing: the endpoint did not do it, or nobody can say whether it did. */
  closeRequest(id: string, state: 'failed' | 'lost'): void {
    this.#file.run('UPDATE request SET state = ? WHERE id = ?', [state, id]);
  }

  /** What was sent and is not settled, oldest first. */
  openRequests(): OpenRequest[] {
    const rows = this.#file.all(
      `SELECT * FROM request WHERE state IN ('sent', 'answered') ORDER BY sent_at, id`,
    );
    return rows.map((row) => ({
      id: String(row['id']),
      endpoint: String(row['endpoint']),
      model: String(row['model']),
      stored: row['stored'] === 1,
      sentAt: Number(row['sent_at']),
      deadline: Number(row['deadline']),
      batch: textColumn(row, 'batch'),
      strings: (JSON.parse(String(row['strings'])) as [string, string][]).flatMap(([id, hash]) => {
        const string = this.#string(hash);
        return string ? [{ id, string }] : [];
      }),
      expected: { input: Number(row['expected_input']), output: Number(row['expected_output']) },
      answer: textColumn(row, 'answer'),
    }));
  }

  /** What an endpoint was found to understand, unless that is long ago. */
  capabilities(url: string, model: string, since: number): Capabilities {
    const row = this.#file.get(
      'SELECT capabilities FROM endpoint WHERE url = ? AND model = ? AND learned >= ?',
      [url, model, since],
    );
    return row
      ? { ...ALL_CAPABILITIES, ...(JSON.parse(String(row['capabilities'])) as Capabilities) }
      : ALL_CAPABILITIES;
  }

  learn(url: string, model: string, capabilities: Capabilities, now: number): void {
    const row = [url, model, JSON.stringify(capabilities), Math.round(now)];
    this.#file.run('INSERT OR REPLACE INTO endpoint VALUES (?, ?, ?, ?)', row);
  }

  /** The pairs that these rules have found good. */
  verdicts(rulesVersion: string): Set<string> {
    const rows = this.#file.all('SELECT pair FROM verdict WHERE judge = ?', [rulesVersion]);
    return new Set(rows.map((row) => String(row['pair'])));
  }

  /** Keeps pairs that were found good, and forgets those of other rules. */
  keepVerdicts(rulesVersion: string, pairs: Iterable<string>): void {
    this.#file.run('DELETE FROM verdict WHERE judge <> ?', [rulesVersion]);
    this.#file.runEach(
      'INSERT OR IGNORE INTO verdict VALUES (?, ?)',
      [...pairs].map((pair) => [pair, rulesVersion]),
    );
  }

  #keepHistory(unit: TranslationUnit, asker: Asker, givenUp: string | null): void {
    this.#file.run(
      `UPDATE string SET refused_by_rules = ?, misfits = ?, declined = ?, previous = ?, problems = ?, judge = ?,
         engine = ?, endpoint = ?, given_up = ? WHERE hash = ?`,
      [
        unit.refusedByRules,
        unit.misfits,
        unit.declined,
        unit.previous,
        JSON.stringify(unit.problems),
        asker.rulesVersion,
        asker.model,
        asker.endpoint,
        givenUp,
        unit.hash,
      ],
    );
  }

  #keepString({ hash, text, fields, domain }: TranslationUnit): void {
    this.#file.run(
      `INSERT INTO string (hash, text, fields, domain) VALUES (?, ?, ?, ?)
       ON CONFLICT (hash) DO UPDATE SET fields = excluded.fields, domain = excluded.domain`,
      [hash, text, JSON.stringify(fields), domain ?? null],
    );
  }

  /** A string as it was sent: by its fields and its domain it is checked, and asked for again. */
  #string(hash: string): SourceString | null {
    const row = this.#file.get('SELECT text, fields, domain FROM string WHERE hash = ?', [hash]);
    if (!row) return null;
    const fields = JSON.parse(String(row['fields'])) as TranslatedKey[];
    return { hash, text: String(row['text']), fields, domain: textColumn(row, 'domain') ?? undefined };
  }
}
