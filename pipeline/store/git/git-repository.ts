import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { GitObjects } from './git-objects.ts';
import { failure, runGit, GitError, run } from './git-process.ts';
import type { RecordSource } from '../record-source.ts';
import { CommitRecords } from './commit-records.ts';
import { kindOfMode, parseEntry } from './tree-entry.ts';

/** More than any policy or schema has; a stranger's may be of any size. */
const FILE_BYTES = 1 << 20;

/** A git repository that holds the records, read by its objects: nothing is checked out and no filter or hook runs. */
export class GitRepository {
  /** Absolute path of the work tree. */
  readonly root: string;
  readonly objects: GitObjects;

  /** @param folder any folder of the work tree */
  constructor(folder: string) {
    let present = resolve(folder);
    while (!existsSync(present) && dirname(present) !== present) present = dirname(present);
    this.root = runGit(present, ['rev-parse', '--show-toplevel']).toString('utf8').replace(/\n$/, '');
    this.objects = new GitObjects(this.root);
  }

  /**
   * Whether the history ends where the whole one goes on. What two commits have in common cannot be told from such a one:
   * the newest commit in common may lie beyond its end.
   */
  get isShallow(): boolean {
    return runGit(this.root, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
  }

  /** The branch that a clone begins with: what changes are merged into. */
  get defaultBranch(): string {
    const { status, stdout } = run(this.root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    return status === 0
      ? stdout
          .toString('utf8')
          .trim()
          .replace(/^origin\//, '')
      : 'main';
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
        `The commits ${a.slice(0, 12)} and ${b.slice(0, 12)} have no commit in common, so nothing says what the change is. Name a base that the change started from.`,
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
    const [entry] = runGit(this.root, options).toString('utf8').split('\0');
    if (entry === undefined || entry === '') return null;
    const { mode, object, size } = parseEntry(entry);
    if (kindOfMode(mode) !== 'file') throw new GitError(`${path} is no file in ${commit.slice(0, 12)}.`);
    if (size > FILE_BYTES)
      throw new GitError(`${path} has ${size} bytes in ${commit.slice(0, 12)}; ${FILE_BYTES} are allowed.`);
    return runGit(this.root, ['cat-file', 'blob', object]).toString('utf8');
  }

  /**
   * What stands at a path of a commit; null for nothing.
   *
   * @param path relative to the root; "" is the root
   */
  kindAt(commit: string, path: string): 'file' | 'folder' | 'link' | 'submodule' | null {
    if (path === '') return 'folder';
    const [entry] = runGit(this.root, ['ls-tree', '-z', '--end-of-options', commit, path])
      .toString('utf8')
      .split('\0');
    const mode = entry?.split(' ')[0] ?? '';
    return mode === '' ? null : (KINDS.get(mode) ?? 'file');
  }

  /** Paths of the files in a folder of a commit, from the root, those of its subfolders left out. */
  filesIn(commit: string, folder: string): string[] {
    if (this.kindAt(commit, folder) !== 'folder') return [];
    const options = ['ls-tree', '-z', '--name-only', '--end-of-options', commit];
    return runGit(this.root, folder === '' ? options : [...options, `${folder}/`])
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== '');
  }

  /**
   * The folder of a commit that holds most of some files; null where none holds any.
   *
   * @param paths below the folder
   */
  folderWith(commit: string, paths: readonly string[]): string | null {
    const wanted = new Set(paths);
    const votes = new Map<string, number>();
    const all = runGit(this.root, ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', commit]);
    for (const path of all.toString('utf8').split('\0')) {
      for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        if (!wanted.has(path.slice(end + 1))) continue;
        const folder = path.slice(0, end);
        votes.set(folder, (votes.get(folder) ?? 0) + 1);
      }
      if (wanted.has(path)) votes.set('', (votes.get('') ?? 0) + 1);
    }
    const [first] = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return first?.[0] ?? null;
  }

  /**
   * The records of a commit.
   *
   * @param folder relative to the root; "" is the root
   * @param name stands before every file in findings
   */
  recordsAt(commit: string, folder: string, name: string): RecordSource {
    // A link or a submodule in the place of the folder holds no records, whatever it leads to.
    const isFolder = this.kindAt(commit, folder) === 'folder';
    const options = ['ls-tree', '-r', '-z', '-l', '--end-of-options', commit];
    const listing = isFolder ? runGit(this.root, folder === '' ? options : [...options, `${folder}/`]) : '';
    return new CommitRecords(this.objects, listing.toString('utf8'), folder, name);
  }

  /** The records of a commit. `folder` is a folder of the work tree, whether it is there or not. */
  records(commit: string, folder: string): RecordSource {
    return this.recordsAt(commit, this.pathOf(folder), basename(resolve(folder)));
  }

  /** What leads from the root to a folder of the work tree, which may be absent: "" or a path with "/" between its parts. */
  pathOf(folder: string): string {
    let present = resolve(folder);
    // What git makes of links on the way, the rest of the path cannot have: it is not there.
    while (!existsSync(present) && dirname(present) !== present) present = dirname(present);
    const prefix = runGit(present, ['rev-parse', '--show-prefix'])
      .toString('utf8')
      .replace(/\/?\n$/, '');
    return join(prefix, relative(present, resolve(folder)))
      .replaceAll('\\', '/')
      .replace(/^\.$/, '');
  }
}

/** By the modes that git has; all other modes are those of files. */
const KINDS: ReadonlyMap<string, 'folder' | 'link' | 'submodule'> = new Map([
  ['040000', 'folder'],
  ['120000', 'link'],
  ['160000', 'submodule'],
]);
