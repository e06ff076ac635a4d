import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { isNoRecord } from '../record/file-name.ts';
import type { RawFile } from '../record/raw-file.ts';
import type { FoundFile, RecordSource } from './record-source.ts';

/** Git could not say what was asked of it. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Objects that are asked for at a time: enough for one process to serve, little enough to hold. */
const BATCH = 1_000;

/** A git repository that holds the records, read by its objects: nothing is checked out and no filter or hook runs. */
export class GitRepository {
  /** Absolute path of the work tree. */
  readonly root: string;

  /** @param folder any folder of the work tree */
  constructor(folder: string) {
    this.root = git(folder, ['rev-parse', '--show-toplevel']).toString('utf8').replace(/\n$/, '');
  }

  /** The id of the commit that a name stands for. */
  commit(name: string): string {
    return git(this.root, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`])
      .toString('utf8')
      .trim();
  }

  /** The newest commit that two commits have in common. */
  mergeBase(a: string, b: string): string {
    return git(this.root, ['merge-base', a, b]).toString('utf8').trim();
  }

  /** The content of a file of a commit; null where there is none. `path` is relative to the root. */
  file(commit: string, path: string): string | null {
    try {
      return git(this.root, ['cat-file', 'blob', `${commit}:${path}`]).toString('utf8');
    } catch {
      return null;
    }
  }

  /** The records of a commit. `folder` is an absolute path within the work tree. */
  records(commit: string, folder: string): RecordSource {
    return new CommitRecords(this, commit, relative(this.root, folder).replaceAll('\\', '/'));
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
  readonly #repository: GitRepository;
  readonly #byPath: ReadonlyMap<string, GitFile>;

  constructor(repository: GitRepository, commit: string, folder: string) {
    this.#repository = repository;
    this.name = folder.slice(folder.lastIndexOf('/') + 1);
    const listing = git(repository.root, [
      'ls-tree',
      '-r',
      '-z',
      '-l',
      '--end-of-options',
      commit,
      `${folder}/`,
    ]);
    this.files = parseListing(listing.toString('utf8'), folder);
    this.#byPath = new Map(this.files.map((file) => [file.path, file]));
  }

  *read(fileBytes: number): Generator<RawFile> {
    for (let start = 0; start < this.files.length; start += BATCH) {
      const batch = this.files.slice(start, start + BATCH);
      const contents = this.#contents(batch.filter((file) => isWanted(file, fileBytes)));
      for (const { path, kind, size, object } of batch)
        yield { path, kind, size, bytes: contents.get(object) ?? null };
    }
  }

  readText(path: string, fileBytes: number): string | null {
    const file = this.#byPath.get(path);
    if (!file || !isWanted(file, fileBytes)) return null;
    return this.#contents([file]).get(file.object)?.toString('utf8') ?? null;
  }

  #contents(files: readonly GitFile[]): Map<string, Buffer> {
    const objects = [...new Set(files.map((file) => file.object))];
    const contents = new Map<string, Buffer>();
    if (objects.length === 0) return contents;
    const output = git(this.#repository.root, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
    for (let at = 0; at < output.length;) {
      const lineEnd = output.indexOf(0x0a, at);
      const [object = '', , size = '0'] = output.toString('latin1', at, lineEnd).split(' ');
      const start = lineEnd + 1;
      contents.set(object, output.subarray(start, start + Number(size)));
      at = start + Number(size) + 1;
    }
    return contents;
  }
}

function isWanted(file: GitFile, fileBytes: number): boolean {
  return file.kind === 'file' && file.size <= fileBytes;
}

/** Lines of `git ls-tree -l -z`: mode, type, object, size, tab, path. */
function parseListing(listing: string, folder: string): GitFile[] {
  return listing
    .split('\0')
    .flatMap((line): GitFile[] => {
      const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
      if (mode === undefined || object === undefined || path === undefined) return [];
      const below = path.slice(folder.length + 1);
      if (isNoRecord(below)) return [];
      return [{ path: below, kind: kindOfMode(mode), object, size: size === '-' ? 0 : Number(size) }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOfMode(mode: string): RawFile['kind'] {
  if (mode === '120000') return 'symlink';
  return mode.startsWith('100') ? 'file' : 'other';
}

function git(folder: string, options: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['--no-pager', '--no-replace-objects', ...options],
    {
      cwd: folder,
      input,
      maxBuffer: 1 << 30,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    },
  );
  if (error) throw new GitError(`git cannot be run: ${error.message}`);
  if (status !== 0) throw new GitError(`git ${options[0] ?? ''} failed: ${stderr.toString('utf8').trim()}`);
  return stdout;
}
