import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Nothing of the machine's own settings, and the same commits on every day. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2024-06-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2024-06-01T00:00:00Z',
};

/** A repository for one test. */
export class ScratchRepository {
  readonly root: string;
  readonly #objects = new Map<string, string>();

  constructor() {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'curate-git-')));
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git in the work tree and gives what it prints, without the newline at the end. */
  git(...options: readonly string[]): string {
    return execFileSync('git', options, {
      cwd: this.root,
      env: { ...process.env, ...ENVIRONMENT },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).replace(/\n$/, '');
  }

  /** Writes a file of the work tree; null takes it away. */
  write(path: string, content: string | Uint8Array | null): void {
    const absolute = join(this.root, path);
    if (content === null) {
      rmSync(absolute);
      return;
    }
    mkdirSync(dirname(absolute), { recursive: true });
    // What a test has linked in is not the test's to write to.
    const folder = realpathSync(dirname(absolute));
    if (!`${folder}/`.startsWith(`${this.root}/`)) throw new Error(`${path} lies outside of the repository`);
    writeFileSync(absolute, content);
  }

  /** Commits the work tree as it is, with some files written first. Gives the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x');
    return this.git('rev-parse', 'HEAD');
  }

  /** A commit of any names and kinds of files, also such as no disk can hold. Entries: mode, content or object, path. */
  commitObjects(entries: readonly (readonly [mode: string, content: string, path: string])[]): string {
    const lines = entries.map(([mode, content, path]) => {
      const object = mode === '160000' ? content : this.object(content);
      return `${mode} ${object}\t${path}`;
    });
    const index = join(this.root, '.git', 'scratch-index');
    rmSync(index, { force: true });
    const environment = { ...process.env, ...ENVIRONMENT, GIT_INDEX_FILE: index };
    const run = (options: readonly string[], input = ''): string =>
      execFileSync('git', options, { cwd: this.root, env: environment, input, encoding: 'utf8' }).trim();
    run(['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join(''));
    return run(['commit-tree', run(['write-tree']), '-m', 'x']);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Writes a file's content as an object. Gives its id. */
  object(content: string): string {
    const known = this.#objects.get(content);
    if (known !== undefined) return known;
    const object = execFileSync('git', ['hash-object', '-w', '--stdin'], {
      cwd: this.root,
      env: { ...process.env, ...ENVIRONMENT },
      input: content,
      encoding: 'utf8',
    }).trim();
    this.#objects.set(content, object);
    return object;
  }
}
