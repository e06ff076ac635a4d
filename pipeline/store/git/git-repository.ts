import { basename, resolve } from 'node:path';
import { GitObjects } from './git-objects.ts';
import { failure, git, GitError, run } from './git-process.ts';
import { shownOf } from '../listing.ts';
import type { RawFile } from '../../record/raw-file.ts';
import type { FoundFile, RecordSource } from '../record-source.ts';

/** Objects that are asked for at a time: enough for one process to serve, little enough to hold. */
const BATCH = 1_000;

/** Objects that are kept for single questions. */
const WINDOW = 250;

/** More than any policy or schema has; a stranger's may be of any size. */
const FILE_BYTES = 1 << 20;

/** A git repository that holds the records, read by its objects: nothing is checked out and no filter or hook runs. */
export class GitRepository {
  /** Absolute path of the work tree. */
  readonly root: string;
  readonly objects: GitObjects;

  /** @param folder any folder of the work tree */
  constructor(folder: string) {
    this.root = git(folder, ['rev-parse', '--show-toplevel']).toString('utf8').replace(/\n$/, '');
    this.objects = new GitObjects(this.root);
  }

  /** The id of the commit that a name stands for. */
  commit(name: string): string {
    const { status, stdout } = run(this.root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]);
    const commit = stdout.toString('utf8').trim().split('\n').at(-1) ?? '';
    if (status !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) {
      throw new GitError(`${name} names no commit here. Fetch it, or name another one.`);
    }
    return commit;
  }

  /**
   * The newest commit that two commits have in common.
   *
   * @throws GitError where there is none, or where there are several: what a change looks like then depends on which of
   *   them it is compared with, and whoever merges cleverly could choose the one that hides something
   */
  mergeBase(a: string, b: string): string {
    const { status, stdout, stderr } = run(this.root, ['merge-base', '--all', a, b]);
    const [base, ...others] = stdout.toString('utf8').trim().split('\n');
    if (status === 0 && base !== undefined) {
      if (others.length === 0) return base;
      throw new GitError(
        `The commits ${a.slice(0, 12)} and ${b.slice(0, 12)} have ${others.length + 1} newest commits in common. Merge the base into the change once more, or rebase the change on it.`,
      );
    }
    if (status === 1) {
      throw new GitError(
        `The commits ${a.slice(0, 12)} and ${b.slice(0, 12)} have no commit in common here. Fetch the whole history (\`git fetch --unshallow\`, in a workflow \`fetch-depth: 0\`).`,
      );
    }
    throw failure('merge-base', stderr);
  }

  /**
   * The content of a file of a commit; null where nothing stands there.
   *
   * @param path relative to the root
   * @throws GitError where something else than a file stands there, or a file of more bytes than anybody writes
   */
  file(commit: string, path: string): string | null {
    const options = ['ls-tree', '-z', '-l', '--end-of-options', commit, path];
    const [entry] = git(this.root, options).toString('utf8').split('\0');
    if (entry === undefined || entry === '') return null;
    const { mode, object, size } = parseEntry(entry);
    if (kindOfMode(mode) !== 'file') throw new GitError(`${path} is no file in ${commit.slice(0, 12)}.`);
    if (size > FILE_BYTES)
      throw new GitError(`${path} has ${size} bytes in ${commit.slice(0, 12)}; ${FILE_BYTES} are allowed.`);
    return git(this.root, ['cat-file', 'blob', object]).toString('utf8');
  }

  /** The records of a commit. `folder` is an existing folder of the work tree. */
  records(commit: string, folder: string): RecordSource {
    return new CommitRecords(this, commit, this.pathOf(folder), basename(resolve(folder)));
  }

  /** What leads from the root to an existing folder of the work tree: "" or a path with "/" between its parts. */
  pathOf(folder: string): string {
    return git(folder, ['rev-parse', '--show-prefix'])
      .toString('utf8')
      .replace(/\/?\n$/, '');
  }
}

interface GitFile extends FoundFile {
  readonly object: string;
  /** Bytes. */
  readonly size: number;
}

class CommitRecords implements RecordSource {
  readonly name: string;
  readonly files: readonly GitFile[];
  readonly #objects: GitObjects;
  readonly #indexes: ReadonlyMap<string, number>;
  /** Contents of the files around the one that was asked for last, by object, where they are too many to be kept. */
  #window: ReadonlyMap<string, Buffer> = new Map();

  /**
   * @param folder relative to the root of the repository; "" is the root
   * @param name stands before every file in findings
   */
  constructor(repository: GitRepository, commit: string, folder: string, name: string) {
    this.#objects = repository.objects;
    this.name = name;
    const listing = git(repository.root, [
      'ls-tree',
      '-r',
      '-z',
      '-l',
      '--end-of-options',
      commit,
      ...(folder === '' ? [] : [`${folder}/`]),
    ]);
    this.files = parseListing(listing.toString('utf8'), folder);
    this.#indexes = new Map(this.files.map((file, index) => [file.path, index]));
  }

  *read(fileBytes: number): Generator<RawFile> {
    for (let start = 0; start < this.files.length; start += BATCH) {
      const batch = this.files.slice(start, start + BATCH);
      const wanted = batch.filter((file) => isWanted(file, fileBytes));
      const contents = this.#objects.contents(wanted.map(({ object }) => object));
      for (const { path, kind, size, object } of batch)
        yield { path, kind, size, bytes: contents.get(object) ?? null };
    }
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

/** An entry of `git ls-tree -l -z`: mode, type, object, size, tab, path. */
function parseEntry(line: string): { mode: string; object: string; size: number; path: string } {
  const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
  if (mode === undefined || object === undefined || path === undefined) {
    throw new GitError(`An object of the commit is missing here: ${line}`);
  }
  return { mode, object, size: size === '-' ? 0 : Number(size), path };
}

function kindOfMode(mode: string): RawFile['kind'] {
  if (mode === '120000') return 'symlink';
  return mode.startsWith('100') ? 'file' : 'other';
}
