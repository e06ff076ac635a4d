import type { OpenBatch } from './ledger-entries.ts';
import { textColumn, type SqliteFile, type Row } from './sqlite-file.ts';

/** The batches that were handed in, and how far each got. */
export class BatchTable {
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** Opens a batch, or records how far it got. */
  note({ id, endpoint, model, file, remote }: OpenBatch): void {
    this.#file.transaction(
      () =>
        this.#file.run(`INSERT OR REPLACE INTO batch VALUES (?, ?, ?, 'open', ?, ?)`, [
          id,
          endpoint,
          model,
          file,
          remote,
        ]),
      'at once',
    );
  }

  close(id: string): void {
    this.#file.run(`UPDATE batch SET state = 'closed' WHERE id = ?`, [id]);
  }

  /** Those that are not over. */
  open(): OpenBatch[] {
    return this.#file.all(`SELECT * FROM batch WHERE state = 'open' ORDER BY id`).map(openBatchOf);
  }
}

function openBatchOf(row: Row): OpenBatch {
  return {
    id: String(row['id']),
    endpoint: String(row['endpoint']),
    model: String(row['model']),
    file: textColumn(row, 'file'),
    remote: textColumn(row, 'remote'),
  };
}
