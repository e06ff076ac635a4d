import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SuggestedFixes } from '../../github/review.ts';
import { ScratchRepository } from '../../store/testing/scratch-repository.ts';
import { runCurate, settledText } from '../testing/command-tester.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
});
afterEach(() => scratch.remove());

const A = 'records/node/a.json';
const B = 'records/node/b.json';

function run(base: string, head: string, ...more: readonly string[]) {
  const records = ['--records', join(scratch.root, 'records'), '--no-cache'];
  return runCurate(['fix', '--check', ...records, '--base', base, '--head', head, ...more]);
}

async function fixesOf(base: string, head: string): Promise<SuggestedFixes & { code: number }> {
  const { code, out, err } = await run(base, head, '--format', 'json');
  if (code === 2) throw new Error(err);
  return { ...(JSON.parse(out) as SuggestedFixes), code };
}

/** The lines of a text that hold a key, from 1. */
const lineOf = (text: string, key: string): number =>
  text.split('\n').findIndex((line) => line.includes(`"${key}"`)) + 1;

test('a fix in a new record is suggested, with what is wrong', async () => {
  const base = scratch.commit({ [A]: settledText('node/a') });
  const head = scratch.commit({ [B]: settledText('node/b', { domain: 'npm' }) });
  const { code, commit, suggestions, elsewhere } = await fixesOf(base, head);
  expect({ code, commit, elsewhere }).toEqual({ code: 1, commit: head, elsewhere: [] });
  const domain = suggestions.find(({ lines }) => lines.some((line) => line.includes('"domain"')));
  expect(domain).toMatchObject({
    file: B,
    before: expect.arrayContaining(['  "domain": "npm",']),
    lines: expect.arrayContaining(['  "domain": "node",']),
    reasons: [expect.objectContaining({ rule: 'schema/id-path' })],
  });
  expect(domain?.first).toBeLessThanOrEqual(lineOf(settledText('node/b'), 'domain'));
});

test('of an old record, only what the review shows is suggested; the rest is counted', async () => {
  const before = settledText('node/a', { domain: 'npm' });
  const base = scratch.commit({ [A]: before });
  const far = scratch.commit({ [A]: settledText('node/a', { domain: 'npm', tags: ['z'] }) });
  expect(lineOf(scratch.git('show', `${far}:${A}`), 'tags') - lineOf(before, 'domain')).toBeGreaterThan(4);
  const { suggestions, elsewhere } = await fixesOf(base, far);
  expect(suggestions.flatMap(({ lines }) => lines).join('')).not.toContain('"domain"');
  expect(elsewhere).toEqual([{ file: A, fixes: expect.any(Number) }]);
  scratch.git('switch', '--quiet', '--detach', base);
  const near = scratch.commit({ [A]: before.replace('"id": "node/a"', '"id": "Node/a"') });
  const nearby = await fixesOf(base, near);
  expect(nearby.suggestions).toMatchObject([{ first: 2, last: 2, lines: ['  "id": "node/a",'] }]);
  expect(nearby.elsewhere).toEqual([{ file: A, fixes: 1 }]);
});

test('records that the change does not touch are not looked at', async () => {
  const base = scratch.commit({ [A]: settledText('node/a', { domain: 'npm' }) });
  const head = scratch.commit({ 'x.txt': 'x' });
  expect(await fixesOf(base, head)).toEqual({ code: 0, commit: head, suggestions: [], elsewhere: [] });
  expect(await run(base, head)).toEqual({ code: 0, out: '', err: '' });
});

test.each([
  ['CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['no newline at the end', (text: string) => text.slice(0, -1)],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['no JSON', (text: string) => text.slice(0, -4)],
  ['a key twice', (text: string) => text.replace('"id"', '"id": "node/b", "id"')],
])('with %s, nothing is suggested that would have to change it', async (_, spoil) => {
  const base = scratch.commit({ [A]: settledText('node/a') });
  const head = scratch.commit({ [B]: spoil(settledText('node/b')) });
  for (const { lines, before } of (await fixesOf(base, head)).suggestions)
    expect([...lines, ...before].join('')).not.toMatch(/[\r\ufeff]|"id"/);
});

test('links, submodules, odd names and files that are too large are left alone', async () => {
  // Not even where the policy of the base thinks nothing of it.
  const base = scratch.commit({
    [A]: settledText('node/a'),
    'curation.yaml': 'severities: {schema/limits: off}\n',
  });
  const tree = scratch.commitObjects([
    ['100644', settledText('node/a'), A],
    ['120000', '../../etc/passwd', 'records/node/link.json'],
    ['160000', base, 'records/node/module.json'],
    ['100644', '{"a": 1}', 'records/node/`x`\n@@ -1 +1 @@.json'],
    ['100644', settledText('node/B', { domain: 'npm' }), 'records/node/B.json'],
    ['100644', settledText('node/b', { domain: 'npm' }), 'records/node/deep/b.json'],
    ['100644', `${settledText('node/b', { domain: 'npm' })}${' '.repeat(300_000)}`, B],
  ]);
  const head = scratch.git('commit-tree', `${tree}^{tree}`, '-p', base, '-m', 'x');
  expect(await fixesOf(base, head)).toMatchObject({ suggestions: [], elsewhere: [] });
});

test('a renamed record is compared with what it was', async () => {
  const base = scratch.commit({ [A]: settledText('node/a') });
  const head = scratch.commit({ [A]: null, [B]: settledText('node/a', { domain: 'npm' }) });
  const { suggestions } = await fixesOf(base, head);
  const last = settledText('node/b').split('\n').length;
  expect(suggestions.length).toBeGreaterThan(0);
  for (const each of suggestions) expect(each.last).toBeLessThan(last / 2);
});

test('the policy is that of the base', async () => {
  const base = scratch.commit({
    [A]: settledText('node/a'),
    'curation.yaml': 'severities: {schema/id-path: off}\n',
  });
  const head = scratch.commit({
    [B]: settledText('node/b', { domain: 'npm' }),
    'curation.yaml': 'severities: {}\n',
  });
  const { suggestions } = await fixesOf(base, head);
  expect(suggestions.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).not.toContain(
    'schema/id-path',
  );
});

test('for people, it is a list; nothing is written', async () => {
  const base = scratch.commit({ [A]: settledText('node/a') });
  const text = settledText('node/b', { domain: 'npm' });
  const head = scratch.commit({ [B]: text });
  const { code, out } = await run(base, head);
  expect(code).toBe(1);
  expect(out).toMatch(/^records\/node\/b\.json:\d+-\d+ would be rewritten\n/);
  expect(scratch.git('status', '--porcelain')).toBe('');
});

test.each([
  [['fix', '--base', 'HEAD', '--head', 'HEAD'], /go together, and with --check/],
  [['fix', '--check', '--head', 'HEAD'], /go together/],
  [['fix', '--check', '--base', 'HEAD'], /go together/],
  [['fix', '--check', '--format', 'json'], /go together/],
  [['fix', '--check', '--base', 'HEAD', '--head', 'HEAD', '--format', 'sarif'], /no format sarif/],
  [['fix', '--check', '--base', 'HEAD', '--head', 'HEAD', 'node/a'], /the change says/],
  [['fix', '--check', '--base', 'nowhere', '--head', 'HEAD'], /nowhere names no commit/],
])('%j ends with what to do', async (line, message) => {
  scratch.commit({ [A]: settledText('node/a') });
  const { code, out, err } = await runCurate([...line, '--records', join(scratch.root, 'records')]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});
