import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { ScratchRepository } from '../../store/testing/scratch-repository.ts';
import { runCurate } from '../testing/command-tester.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
  for (const [name, fields] of [
    ['a', { official_doc_url: 'http://example.org/' }],
    ['b', {}],
  ] as const)
    scratch.write(`kb/errors/node/${name}.json`, recordFile({ ...fields, id: `node/${name}` }).bytes ?? '');
  scratch.commit({ 'kb/errors/node/broken.json': '{' });
});
afterEach(() => scratch.remove());

const COMMIT = 'a'.repeat(40);
const text = (path: string): string => readFileSync(join(scratch.root, path), 'utf8');
const init = (...options: readonly string[]) =>
  runCurate([
    'init',
    '--records',
    join(scratch.root, 'kb/errors'),
    '--tool',
    'owner/tool',
    '--commit',
    COMMIT,
    ...options,
  ]);

test('writes the workflows and a policy that accepts what is there, and shows a first report', async () => {
  const { code, out } = await init();
  expect(out).toMatch(
    /^Wrote \.github\/workflows\/curate\.yml\.\nWrote .*guard\.yml\.\nWrote kb\/curation\.yaml\.\n/,
  );
  expect(out).toContain('The policy accepts 3 errors in 3 files, which the report below leaves out.\n');
  expect(out).toContain('The gate passes.');
  expect(code).toBe(0);
  expect(text('.github/workflows/curate.yml')).toContain(
    `uses: owner/tool/.github/workflows/curate.yml@${COMMIT}`,
  );
  expect(text('.github/workflows/curate-guard.yml')).toContain('records: "kb/errors"');
  expect(text('kb/curation.yaml')).toContain(
    `  - { rule: schema/url, record: "node/a", reason: there when the gate was adopted, until: '2025-07-01' }\n`,
  );
  expect(text('kb/curation.yaml')).toContain('rule: schema/json, record: "node/broken"');
});

test('the report advises commands with the folder as it was named', async () => {
  const named = relative(process.cwd(), join(scratch.root, 'kb/errors'));
  const { out } = await runCurate(['init', '--records', named, '--tool', 'owner/tool', '--commit', COMMIT]);
  expect(out).toContain(`npx curate fix --records ${named}`);
  expect(out).not.toContain(`--records ${scratch.root}`);
});

test('what exists stays as it is', async () => {
  await init();
  scratch.write('.github/workflows/curate.yml', 'mine');
  scratch.write('kb/curation.yaml', 'accepted: []\n');
  const { code, out } = await init();
  expect(out).toContain('.github/workflows/curate.yml exists and stays as it is.');
  expect([code, text('.github/workflows/curate.yml'), text('kb/curation.yaml')]).toEqual([
    1,
    'mine',
    'accepted: []\n',
  ]);
});

test('a policy that was there says what it does not accept, and a dry run what would', async () => {
  scratch.write('kb/curation.yaml', 'vocabulary: { domains: [], categories: [] }\n');
  const { out } = await init();
  expect(out).toContain('kb/curation.yaml exists and stays as it is: it accepts none of the 3 errors below.');
  const dry = await init('--dry-run');
  expect(dry.out).toContain('kb/curation.yaml, to be added by hand\n# Errors that were there');
  const entries = dry.out.slice(dry.out.indexOf('accepted:\n'));
  scratch.write('kb/curation.yaml', `${text('kb/curation.yaml')}${entries}`);
  expect((await init()).out).toContain('kb/curation.yaml exists and stays as it is.\n');
  expect((await init()).code).toBe(0);
});

test('a dry run prints and writes nothing', async () => {
  const { code, out } = await init('--dry-run');
  expect([code, out]).toEqual([0, expect.stringContaining('permissions: { contents: read')]);
  expect(existsSync(join(scratch.root, '.github'))).toBe(false);
});

test('says what is missing', async () => {
  expect((await init('--commit', 'main')).err).toMatch(/40 hex digits/);
  expect((await init('--tool', 'tool')).err).toMatch(/--tool OWNER\/NAME/);
  expect((await init('x')).code).toBe(2);
});

test('a push to the branch that changes are merged into is judged, whatever it is called', async () => {
  scratch.git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
  scratch.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  await init();
  expect(text('.github/workflows/curate.yml')).toContain('push: { branches: [trunk] }');
});
