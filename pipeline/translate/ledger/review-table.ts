import type { Doubt } from '../../stages/zh/doubt.ts';
import type { Usage } from '../answer/answer.ts';
import type { ReviewPair } from '../review/review-request.ts';
import { textColumn, type SqliteFile } from './sqlite-file.ts';

/** A request for reading that was sent and is not settled. */
export interface OpenReview {
  readonly id: string;
  readonly endpoint: string;
  /** Whether the endpoint was told to keep the answer. */
  readonly stored: boolean;
  /** Milliseconds since 1970 until which an answer may still come. */
  readonly deadline: number;
  /** The pairs by the id under which each travels. */
  readonly pairs: ReadonlyMap<string, ReviewPair>;
  /** The raw reply; null where none came. */
  readonly answer: string | null;
}

/**
 * What a second reader has read and what it is still to read. As with translations, a request is here before it goes out,
 * and its raw answer before anything is read into it.
 */
export class ReviewTable {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** Notes pairs that a reader is to read, unless it has. */
  want(reader: string, pairs: Iterable<ReviewPair>): void {
    this.#file.runEach(
      'INSERT OR IGNORE INTO review (source_hash, target_hash, reader, source, target) VALUES (?, ?, ?, ?, ?)',
      [...pairs].map(({ sourceHash, targetHash, source, target }) => [
        sourceHash,
        targetHash,
        reader,
        source,
        target,
      ]),
    );
  }

  /** Pairs that a reader is still to read. */
  waiting(reader: string): ReviewPair[] {
    const rows = this.#file.all(
      'SELECT * FROM review WHERE reader = ? AND doubts IS NULL ORDER BY source_hash, target_hash',
      [reader],
    );
    return rows.map((row) => ({
      sourceHash: String(row['source_hash']),
      targetHash: String(row['target_hash']),
      source: String(row['source']),
      target: String(row['target']),
    }));
  }

  /** What a reader doubts in a pair; null where it has not read it. */
  doubts(reader: string, sourceHash: string, targetHash: string): readonly Doubt[] | null {
    const row = this.#file.get(
      'SELECT doubts FROM review WHERE reader = ? AND source_hash = ? AND target_hash = ?',
      [reader, sourceHash, targetHash],
    );
    const found = row ? textColumn(row, 'doubts') : null;
    return found === null ? null : (JSON.parse(found) as Doubt[]);
  }

  /** Puts a request on record before it goes out. */
  noteSent({ id, endpoint, stored, deadline, pairs }: Omit<OpenReview, 'answer'>, reader: string): void {
    this.#file.transaction(
      () =>
        this.#file.run(
          `INSERT INTO review_request (id, state, endpoint, reader, pairs, stored, deadline) VALUES (?, 'sent', ?, ?, ?, ?, ?)`,
          [id, endpoint, reader, JSON.stringify([...pairs]), Number(stored), Math.round(deadline)],
        ),
      'at once',
    );
  }

  /** Puts a raw answer on record before anything is read into it. */
  noteAnswer(id: string, answer: string): void {
    this.#file.transaction(
      () =>
        this.#file.run(`UPDATE review_request SET state = 'answered', answer = ? WHERE id = ?`, [answer, id]),
      'at once',
    );
  }

  /** Records what a reader said of pairs, and what that cost. */
  settle(
    id: string,
    reader: string,
    reviews: readonly { readonly pair: ReviewPair; readonly doubts: readonly Doubt[] }[],
    usage: Usage | null,
  ): void {
    this.#file.transaction(() => {
      for (const { pair, doubts } of reviews)
        this.#file.run(
          'UPDATE review SET doubts = ? WHERE reader = ? AND source_hash = ? AND target_hash = ?',
          [JSON.stringify(doubts), reader, pair.sourceHash, pair.targetHash],
        );
      this.#file.run(`UPDATE review_request SET state = 'settled', input = ?, output = ? WHERE id = ?`, [
        usage?.input ?? null,
        usage?.output ?? null,
        id,
      ]);
    }, 'lazy');
  }

  /** Records that a request brought nothing. */
  close(id: string): void {
    this.#file.run(`UPDATE review_request SET state = 'closed' WHERE id = ?`, [id]);
  }

  /** What was sent to a reader and is not settled. */
  open(reader: string): OpenReview[] {
    const rows = this.#file.all(
      `SELECT * FROM review_request WHERE reader = ? AND state IN ('sent', 'answered') ORDER BY id`,
      [reader],
    );
    return rows.map((row) => ({
      id: String(row['id']),
      endpoint: String(row['endpoint']),
      stored: row['stored'] === 1,
      deadline: Number(row['deadline']),
      pairs: new Map(JSON.parse(String(row['pairs'])) as [string, ReviewPair][]),
      answer: textColumn(row, 'answer'),
    }));
  }
}
