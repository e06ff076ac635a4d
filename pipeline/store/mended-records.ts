import type { RawFile } from '../record/raw-file.ts';
import type { FoundFile, RecordSource } from './record-source.ts';

/** Records from anywhere, some of them with another text. Nothing is written. */
export class MendedRecords implements RecordSource {
  readonly #source: RecordSource;
  readonly #texts: ReadonlyMap<string, string>;

  /** @param texts by path below the records' folder, of files that the source has */
  constructor(source: RecordSource, texts: ReadonlyMap<string, string>) {
    this.#source = source;
    this.#texts = texts;
  }

  get name(): string {
    return this.#source.name;
  }

  get files(): readonly FoundFile[] {
    return this.#source.files;
  }

  *read(fileBytes: number): Generator<RawFile> {
    for (const file of this.#source.read(fileBytes)) {
      const text = this.#texts.get(file.path);
      yield text === undefined ? file : rawFileOf(file.path, text);
    }
  }

  readText(path: string, fileBytes: number): string | null {
    return this.#texts.get(path) ?? this.#source.readText(path, fileBytes);
  }
}

/** A text as the file that holds it. */
export function rawFileOf(path: string, text: string): RawFile {
  const bytes = Buffer.from(text);
  return { path, kind: 'file', size: bytes.length, bytes };
}
