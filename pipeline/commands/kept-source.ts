import type { RawFile } from '../record/raw-file.ts';
import type { FoundFile, RecordSource } from '../store/record-source.ts';

/** Bytes that are kept: the records of some 15,000 files. */
const KEPT = 64 << 20;

/**
 * Records that are read once: what was read to be judged is at hand when the place of a finding is looked for, and is the
 * text that was judged, whatever an editor has saved since. Where all do not fit, none is kept, and files are read again.
 */
export class KeptSource implements RecordSource {
  readonly #source: RecordSource;
  readonly #kept = new Map<string, Uint8Array>();
  #room: number;

  constructor(source: RecordSource, bytes = KEPT) {
    this.#source = source;
    this.#room = bytes;
  }

  get name(): string {
    return this.#source.name;
  }

  get files(): readonly FoundFile[] {
    return this.#source.files;
  }

  *read(fileBytes: number, isWanted?: (path: string) => boolean): Generator<RawFile> {
    for (const file of this.#source.read(fileBytes, isWanted)) {
      if (file.bytes) this.#keep(file.path, file.bytes);
      yield file;
    }
  }

  readText(path: string, fileBytes: number): string | null {
    const bytes = this.#kept.get(path);
    return bytes
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
      : this.#source.readText(path, fileBytes);
  }

  #keep(path: string, bytes: Uint8Array): void {
    this.#room -= bytes.byteLength;
    if (this.#room < 0) this.#kept.clear();
    else this.#kept.set(path, bytes);
  }
}
