import type { RawFile } from '../record/raw-file.ts';
import type { FileVersion } from '../rule/run.ts';
import type { FileMoment } from '../rule/state/corpus-state.ts';

/** A file that stands where records stand. */
export interface FoundFile {
  /** Below the records' folder, with "/" between its parts. */
  readonly path: string;
  readonly kind: RawFile['kind'];
}

/** Where records come from: a folder on disk, or a commit. */
export interface RecordSource {
  /** The name of the records' folder, which stands before every file in findings. */
  readonly name: string;
  /** Ordered by UTF-16 units. */
  readonly files: readonly FoundFile[];
  /** Reads one file after the other, or those of a part; contents above the limit (bytes) are not touched. */
  read(fileBytes: number, isWanted?: (path: string) => boolean): Iterable<RawFile>;
  /**
   * The same files by what tells one that was written from what it was, without reading it.
   *
   * @param before a moment of the file system before which a file was written at the latest, to be trusted
   */
  versions?(before: FileMoment | null): Iterable<FileVersion>;
  /** The text of a file that is known to be readable; null where it is so no longer. */
  readText(path: string, fileBytes: number): string | null;
}

/** No record at all, as where the folder is absent or something else stands in its place. */
export function emptySource(name: string): RecordSource {
  return { name, files: [], read: () => [], readText: () => null };
}
