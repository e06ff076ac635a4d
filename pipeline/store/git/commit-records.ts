import type { RawFile } from '../../record/raw-file.ts';
import type { FileVersion } from '../../rule/run.ts';
import { shownOf } from '../listing.ts';
import type { FoundFile, RecordSource } from '../record-source.ts';
import type { GitObjects } from './git-objects.ts';
import { kindOfMode, parseEntry } from './tree-entry.ts';

/** Objects that are asked for at a time: enough for one process to serve, little enough to hold. */
const BATCH = 1_000;

/** Objects that are kept for single questions. */
const WINDOW = 250;

interface GitFile extends FoundFile {
  readonly object: string;
  /** Bytes. */
  readonly size: number;
}

/** The records of a commit, read as git objects. */
export class CommitRecords implements RecordSource {
  readonly name: string;
  readonly files: readonly GitFile[];
  readonly #objects: GitObjects;
  readonly #indexes: ReadonlyMap<string, number>;
  /** Contents of the files around the one that was asked for last, by object, where they are too many to be kept. */
  #window: ReadonlyMap<string, Buffer> = new Map();

  /**
   * @param listing what `git ls-tree -r -l -z` says of the folder
   * @param folder relative to the root of the repository; "" is the root
   * @param name stands before every file in findings
   */
  constructor(objects: GitObjects, listing: string, folder: string, name: string) {
    this.#objects = objects;
    this.name = name;
    this.files = parseListing(listing, folder);
    this.#indexes = new Map(this.files.map((file, index) => [file.path, index]));
  }

  *read(fileBytes: number, isAsked: (path: string) => boolean = () => true): Generator<RawFile> {
    const files = this.files.filter(({ path }) => isAsked(path));
    for (let start = 0; start < files.length; start += BATCH) {
      const batch = files.slice(start, start + BATCH);
      const wanted = batch.filter((file) => isWanted(file, fileBytes));
      const contents = this.#objects.contents(wanted.map(({ object }) => object));
      for (const { path, kind, size, object } of batch)
        yield { path, kind, size, bytes: contents.get(object) ?? null };
    }
  }

  /** An object never changes. */
  *versions(): Generator<FileVersion> {
    for (const { path, kind, size, object } of this.files)
      yield { path, version: kind === 'file' ? `${object} ${size}` : null };
  }

  readText(path: string, fileBytes: number): string | null {
    const index = this.#indexes.get(path);
    const file = index === undefined ? undefined : this.files[index];
    if (index === undefined || !file || !isWanted(file, fileBytes)) return null;
    const kept = this.#objects.kept(file.object);
    if (kept) return kept.toString('utf8');
    if (!this.#window.has(file.object)) {
      // Files are asked for in their order, and a process for each would take minutes where a change touches thousands.
      const next = this.files.slice(index, index + WINDOW).filter((each) => isWanted(each, fileBytes));
      this.#window = this.#objects.contents(next.map(({ object }) => object));
    }
    return this.#window.get(file.object)?.toString('utf8') ?? null;
  }
}

function isWanted(file: GitFile, fileBytes: number): boolean {
  return file.kind === 'file' && file.size <= fileBytes;
}

/** Lines of `git ls-tree -l -z`, as the files that a folder on disk would show. */
function parseListing(listing: string, folder: string): GitFile[] {
  const found = new Map<string, GitFile>();
  for (const line of listing.split('\0')) {
    if (line === '') continue;
    const { mode, object, size, path } = parseEntry(line);
    const below = folder === '' ? path : path.slice(folder.length + 1);
    const shown = shownOf(below, kindOfMode(mode));
    // As on disk, only a file has a size.
    if (shown) found.set(shown.path, { ...shown, object, size: shown.kind === 'file' ? size : 0 });
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
