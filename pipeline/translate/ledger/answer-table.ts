import type { BillingHistory } from '../request/estimate.ts';
import { textColumn, type SqliteFile, type Row } from './sqlite-file.ts';

/** What an endpoint has answered so far, as far as it is settled. */
export class AnswerTable {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** What requests were expected to come to, and what they came to, over all that the endpoint has answered. */
  experience(url: string, model: string): BillingHistory {
    const row: Row =
      this.#file.get(
        `SELECT count(*) AS requests, total(expected_input) AS ei, total(expected_output) AS eo, total(input) AS ai, total(output) AS ao
         FROM request WHERE endpoint = ? AND model = ? AND state = 'settled' AND input IS NOT NULL`,
        [url, model],
      ) ?? {};
    const number = (key: string): number => Number(row[key] ?? 0);
    return {
      requests: number('requests'),
      expected: { input: number('ei'), output: number('eo') },
      actual: { input: number('ai'), output: number('ao') },
    };
  }

  /** The raw answers that came last, as they stand in the ledger. */
  last(url: string, model: string, count: number): string[] {
    const rows = this.#file.all(
      `SELECT answer FROM request WHERE endpoint = ? AND model = ? AND state = 'settled' ORDER BY sent_at DESC, id LIMIT ?`,
      [url, model, count],
    );
    return rows.flatMap((row) => textColumn(row, 'answer') ?? []);
  }
}
