import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from '../git/git-process.ts';
import type { GitRepository } from '../git/git-repository.ts';

/** More than any policy or schema has; a stranger's may be of any size. */
const FILE_BYTES = 1 << 20;

/** The files of one state of a repository, as far as they decide how records are judged. */
export interface RuleFiles {
  /**
   * The text of a file; null where nothing stands there.
   *
   * @param path from the root of the repository
   * @throws GitError where something else than a file of usual size stands there
   */
  text(path: string): string | null;
  /** Paths of the files in a folder, from the root, those of its subfolders left out. */
  filesIn(folder: string): readonly string[];
}

/** The files of a commit. */
export function filesOfCommit(repository: GitRepository, commit: string): RuleFiles {
  return {
    text: (path) => repository.file(commit, path),
    filesIn: (folder) => repository.filesIn(commit, folder),
  };
}

/**
 * The files of the work tree.
 *
 * @param root absolute
 */
export function filesOfWorkTree(root: string): RuleFiles {
  return {
    text(path) {
      const absolute = join(root, path);
      const stats = lstatSync(absolute, { throwIfNoEntry: false });
      if (!stats) return null;
      if (!stats.isFile()) throw new GitError(`${path} is no file.`);
      if (stats.size > FILE_BYTES)
        throw new GitError(`${path} has ${stats.size} bytes; ${FILE_BYTES} are allowed.`);
      return readFileSync(absolute, 'utf8');
    },
    filesIn(folder) {
      const absolute = join(root, folder);
      if (!existsSync(absolute) || !lstatSync(absolute).isDirectory()) return [];
      return readdirSync(absolute)
        .toSorted()
        .map((name) => (folder === '' ? name : `${folder}/${name}`));
    },
  };
}
