/** Types what CONTRIBUTING.md and README.md say, word for word, in a copy of the knowledge base. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'curate-newcomer-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

for (const name of ['records', 'package.json', 'curation.yaml', 'glossary.zh.yaml', '.npmrc'])
  cpSync(join(ROOT, name), join(home, name), { recursive: true });
for (const name of ['pipeline', 'schemas', 'docs', 'node_modules', 'scripts'])
  symlinkSync(join(ROOT, name), join(home, name));

function typed(script: string): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e'], {
    cwd: home,
    input: script,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${ROOT}node_modules/.bin:${process.env['PATH']}` },
  });
  return { status, out: stdout + stderr };
}

const GIT = 'git -c user.name=x -c user.email=x@example.org';
typed(
  `git init -q -b main . && git add records curation.yaml package.json && ${GIT} commit -qm x && git switch -qc topic`,
);

const blocks = [
  ...readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm),
].map(([, block = '']) => block);

test('a record is made as CONTRIBUTING.md says: it is found, fixed and passes the gate', () => {
  const block = blocks.find((each) => each.includes('--answers')) ?? '';
  expect(block.trim().split('\n').at(-1)).toBe('npm run -s check -- --base main');
  const { status, out } = typed(block);
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('The gate passes.') as string });
  // What was looked up is the record just made, and no other.
  expect(out).toMatch(/git\/you-are-not-currently-branch[^\n]*\n(?:.*\n)*?.*detached HEAD/);
  expect(out).toContain('0 errors');
});

test.each([
  ['npm run -s curate -- explain schema/record', 0],
  ['npx curate explain schema/record', 0],
  ['npm run -s check', 0],
  ['npm run fix -- --check', 0],
  ['npm run -s curate -- help', 0],
  ['npm run -s curate -- reproduce --all --print', 0],
  ['npm run -s curate -- translate --dry-run', 0],
])('%s runs', (command, status) => {
  expect(typed(command)).toMatchObject({ status });
});
