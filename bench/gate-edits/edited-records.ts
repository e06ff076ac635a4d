import type { RawFile } from '../../pipeline/record/raw-file.ts';
import type { FoundFile, RecordSource } from '../../pipeline/store/record-source.ts';

/** Records in memory, with some of them edited. */
export class EditedRecords implements RecordSource {
  readonly name: string;
  readonly #files: ReadonlyMap<string, RawFile>;

  private constructor(name: string, files: ReadonlyMap<string, RawFile>) {
    this.name = name;
    this.#files = files;
  }

  static of(source: RecordSource, fileBytes: number): EditedRecords {
    return new EditedRecords(
      source.name,
      new Map([...source.read(fileBytes)].map((file) => [file.path, file])),
    );
  }

  get files(): readonly FoundFile[] {
    return [...this.#files.values()];
  }

  /** The same records with some files written; null takes a file away. */
  with(edits: ReadonlyMap<string, string | null>): EditedRecords {
    const files = new Map(this.#files);
    for (const [path, text] of edits) {
      if (text === null) {
        files.delete(path);
        continue;
      }
      const bytes = new TextEncoder().encode(text);
      files.set(path, { path, kind: 'file', size: bytes.length, bytes });
    }
    return new EditedRecords(this.name, new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  *read(fileBytes: number): Generator<RawFile> {
    for (const file of this.#files.values()) yield file.size > fileBytes ? { ...file, bytes: null } : file;
  }

  readText(path: string, fileBytes: number): string | null {
    const file = this.#files.get(path);
    if (!file?.bytes || file.size > fileBytes) return null;
    return Buffer.from(file.bytes).toString('utf8');
  }
}
