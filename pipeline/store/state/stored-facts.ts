import type { Json } from '../../json.ts';
import type { FactMemory } from '../../rule/record-result.ts';
import { jsonOfRow } from './row-values.ts';
import type { StateDatabase } from './state-database.ts';

/** Answers of passes, which outlive every view. */
export class StoredFacts implements FactMemory {
  readonly #database: StateDatabase;

  constructor(database: StateDatabase) {
    this.#database = database;
  }

  get isEmpty(): boolean {
    return this.#database.get('SELECT 1 FROM fact LIMIT 1') === undefined;
  }

  fact(pass: string, version: string, question: string): Json | undefined {
    const sql = 'SELECT answer FROM fact WHERE pass = ? AND version = ? AND question = ?';
    const row = this.#database.get(sql, pass, version, JSON.stringify(question));
    return row && jsonOfRow(row['answer']);
  }

  keepFacts(pass: string, version: string, facts: Iterable<readonly [question: string, fact: Json]>): void {
    // All at once: a transaction for each fact costs more than the fact.
    this.#database.write(() => {
      const sql = 'INSERT OR REPLACE INTO fact VALUES (?, ?, ?, ?)';
      for (const [question, fact] of facts)
        this.#database.run(sql, pass, version, JSON.stringify(question), JSON.stringify(fact));
    });
  }
}
