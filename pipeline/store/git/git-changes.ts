import type { LineRange } from '../../github/suggestions.ts';
import { runGit } from './git-process.ts';
import type { GitRepository } from './git-repository.ts';

/** A file that a change adds or alters. */
interface ChangedFile {
  /** The object that it was; null where it is new. */
  readonly before: string | null;
  readonly after: string;
}

/** What a review shows of the records that a change adds or alters. */
export class DiffLines {
  readonly #repository: GitRepository;
  readonly #files: ReadonlyMap<string, ChangedFile>;

  /**
   * @param base the newest commit that both sides have in common
   * @param folder of the records, from the root of the repository; "" is the root
   */
  constructor(repository: GitRepository, base: string, head: string, folder: string) {
    this.#repository = repository;
    const options = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--find-renames', '--end-of-options'];
    const listing = runGit(repository.root, [
      ...options,
      base,
      head,
      ...(folder === '' ? [] : ['--', folder]),
    ]);
    this.#files = parseRaw(listing.toString('utf8'), folder === '' ? 0 : folder.length + 1);
  }

  /** Paths below the records' folder, in the order of their UTF-16 units. */
  get paths(): string[] {
    return [...this.#files.keys()].sort();
  }

  /**
   * The lines of a file of the head that a review shows: those that the change brings, and three around them.
   *
   * @param text the file, as the head has it
   */
  of(path: string, text: string): LineRange[] {
    const file = this.#files.get(path);
    if (!file) return [];
    if (file.before === null) return [{ first: 1, last: text.split('\n').length }];
    // Objects, not paths: no attribute of the repository and no name has a say.
    const options = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--unified=3', '--text'];
    const diff = runGit(this.#repository.root, [...options, file.before, file.after]);
    return parseHunks(diff.toString('latin1'));
  }
}

/** ":mode mode object object status", NUL, path, NUL; a rename has two paths, the old one first. */
function parseRaw(listing: string, prefix: number): Map<string, ChangedFile> {
  const parts = listing.split('\0');
  const files = new Map<string, ChangedFile>();
  for (let at = 0; at + 1 < parts.length;) {
    const [, mode = '', before = '', after = '', status = ''] = (parts[at] ?? '').split(' ');
    const isRename = status.startsWith('R');
    const path = parts[at + (isRename ? 2 : 1)] ?? '';
    at += isRename ? 3 : 2;
    if (!mode.startsWith('100') || status === 'D') continue;
    files.set(path.slice(prefix), { before: /^0+$/.test(before) ? null : before, after });
  }
  return files;
}

/** The new side of each hunk. Every line of a file has a sign before it; a CR within one ends no line. */
function parseHunks(diff: string): LineRange[] {
  return [...diff.matchAll(/(?<=\n)@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/g)].flatMap(
    ([, first = '0', count = '1']) =>
      count === '0' ? [] : [{ first: Number(first), last: Number(first) + Number(count) - 1 }],
  );
}
