import type { IndexedRecord, RecordList } from '../../lookup/lookup-index.ts';

/** Records as JSON, one a line: of thousands, an answer needs a few. */
export class WrittenRecords implements RecordList {
  readonly #lines: readonly string[];
  readonly #read: IndexedRecord[] = [];

  constructor(text: string) {
    this.#lines = text === '' ? [] : text.split('\n');
  }

  static write(records: readonly IndexedRecord[]): string {
    return records.map((record) => JSON.stringify(record)).join('\n');
  }

  get length(): number {
    return this.#lines.length;
  }

  at(index: number): IndexedRecord | undefined {
    const line = this.#lines[index];
    if (line === undefined) return undefined;
    return (this.#read[index] ??= JSON.parse(line) as IndexedRecord);
  }
}
