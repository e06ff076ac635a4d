import { spawnSync } from 'node:child_process';

/** Git could not say what was asked of it. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/**
 * What git prints.
 *
 * @throws GitError where it fails
 */
export function runGit(folder: string, options: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr } = run(folder, options, input);
  if (status !== 0) throw failure(options[0] ?? '', stderr);
  return stdout;
}

/** What git says of its own failure. */
export function failure(verb: string, stderr: Buffer): GitError {
  return new GitError(`git ${verb} failed: ${stderr.toString('utf8').trim()}`);
}

/**
 * Runs git in a folder, without its pager, its prompts and whatever replaces objects.
 *
 * @throws GitError where there is no git
 */
export function run(folder: string, options: readonly string[], input = '') {
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
  return { status, stdout, stderr };
}
