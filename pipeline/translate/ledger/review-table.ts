import type { Doubt } from '../../stages/zh/doubt.ts';
import type { Usage } from '../answer/answer.ts';
import type { PairKey, ReviewPair } from '../review/review-request.ts';
import { textColumn, type Row, type SqliteFile } from './sqlite-file.ts';

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

/** What a reader has said of a pair that it doubts. */
export interface DoubtedPair extends PairKey {
  readonly reader: string;
  readonly doubts: readonly Doubt[];
}

/** How often a reader is asked for a pair that it passes over: twice in one run, and alone in the next. */
const MOST_ASKS = 3;

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
    return this.#unread(reader, `passed_over < ${MOST_ASKS}`);
  }

  /** Pairs that a reader has passed over so often that it is not asked for them any more. */
  givenUp(reader: string): ReviewPair[] {
    return this.#unread(reader, `passed_over >= ${MOST_ASKS}`);
  }

  /** Has a reader asked anew for what it passed over. */
  retry(reader: string): void {
    this.#file.run('UPDATE review SET passed_over = 0 WHERE reader = ? AND doubts IS NULL', [reader]);
  }

  #unread(reader: string, condition: string): ReviewPair[] {
    const rows = this.#file.all(
      `SELECT * FROM review WHERE reader = ? AND doubts IS NULL AND ${condition} ORDER BY source_hash, target_hash`,
      [reader],
    );
    return rows.map((row) => ({
      ...pairKey(row),
      source: String(row['source']),
      target: String(row['target']),
      passedOver: Number(row['passed_over']),
    }));
  }

  /** Whether a reader ever read a pair. */
  hasRead(reader: string): boolean {
    return (
      this.#file.get('SELECT 1 FROM review WHERE reader = ? AND doubts IS NOT NULL LIMIT 1', [reader]) !==
      undefined
    );
  }

  /** All that any reader doubts. */
  doubted(): DoubtedPair[] {
    const rows = this.#file.all(
      `SELECT * FROM review WHERE doubts <> '[]' ORDER BY source_hash, target_hash, reader`,
    );
    return rows.map((row) => ({
      ...pairKey(row),
      reader: String(row['reader']),
      doubts: JSON.parse(String(row['doubts'])) as Doubt[],
    }));
  }

  /** Pairs that a reader doubts, or is to read. */
  watched(): PairKey[] {
    return this.#file.all(`SELECT * FROM review WHERE doubts IS NULL OR doubts <> '[]'`).map(pairKey);
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

  /** Records what a reader said of pairs, which ones it passed over, and what that cost. */
  settle(
    id: string,
    reader: string,
    reviews: readonly { readonly pair: ReviewPair; readonly doubts: readonly Doubt[] }[],
    usage: Usage | null,
    passedOver: readonly ReviewPair[] = [],
  ): void {
    this.#file.transaction(() => {
      for (const { pair, doubts } of reviews)
        this.#file.run(
          'UPDATE review SET doubts = ? WHERE reader = ? AND source_hash = ? AND target_hash = ?',
          [JSON.stringify(doubts), reader, pair.sourceHash, pair.targetHash],
        );
      this.notePassedOver(reader, passedOver);
      this.#file.run(`UPDATE review_request SET state = 'settled', input = ?, output = ? WHERE id = ?`, [
        usage?.input ?? null,
        usage?.output ?? null,
        id,
      ]);
    }, 'lazy');
  }

  /** Counts for pairs that the reader passed over them. */
  notePassedOver(reader: string, pairs: readonly ReviewPair[]): void {
    for (const { sourceHash, targetHash } of pairs)
      this.#file.run(
        'UPDATE review SET passed_over = passed_over + 1 WHERE reader = ? AND source_hash = ? AND target_hash = ?',
        [reader, sourceHash, targetHash],
      );
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

function pairKey(row: Row): PairKey {
  return { sourceHash: String(row['source_hash']), targetHash: String(row['target_hash']) };
}
