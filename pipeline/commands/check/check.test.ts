import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import type { Finding } from '../../rule/finding.ts';
import type { Summary } from '../../report/report.ts';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';
import { runCurate, temporaryHome, type CommandResult } from '../testing/command-tester.ts';

function textOf(fields: { [key: string]: Json } = {}): string {
  return `${JSON.stringify({ ...BASE_RECORD, ...fields }, null, 2)}\n`;
}

const GOOD = `records/${BASE_RECORD.id}.json`;

/** Runs the schema rules: what the others find is theirs to test. */
function check(home: string, ...options: string[]): Promise<CommandResult> {
  return runCurate(['check', '--records', join(home, 'records'), '--only', 'schema/*', ...options]);
}

async function reported(
  home: string,
  ...options: string[]
): Promise<{ code: number; findings: Finding[]; summary: Summary }> {
  const { code, out } = await check(home, '--format', 'json', ...options);
  return { code, ...(JSON.parse(out) as { findings: Finding[]; summary: Summary }) };
}

test('a good knowledge base passes', async () => {
  const { code, out, err } = await check(temporaryHome({ [GOOD]: textOf() }));
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe('1 record, 0 errors, 0 warnings, quality 100 of 100\nThe gate passes.\n');
});

test('an empty one is not judged: nothing judged is nothing passed', async () => {
  const { code, out, err } = await check(temporaryHome({ 'records/README.md': '' }), '--format', 'json');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/records holds no record: nothing was judged/);
});

test('an error fails the gate; a warning does not', async () => {
  expect((await check(temporaryHome({ [GOOD]: textOf({ severity: 'high' }) }))).code).toBe(1);
  expect((await check(temporaryHome({ [GOOD]: textOf({ category: 'mystery' }) }))).code).toBe(0);
});

test('one bad file hides no finding of another', async () => {
  const home = temporaryHome({ 'records/node/a.json': '{', [GOOD]: textOf({ severity: 'high' }) });
  const { findings } = await reported(home);
  expect(findings.map(({ rule, file, record }) => [rule, file, record])).toEqual([
    ['schema/json', 'records/node/a.json', null],
    ['schema/record', GOOD, BASE_RECORD.id],
  ]);
});

test('of what is accepted for a rule that is not run, nothing can be said', async () => {
  const accepted =
    'accepted:\n  - {rule: graph/dangling, record: node/module-not-found, reason: known and harmless, until: 2030-01-01}\n';
  const { findings } = await reported(temporaryHome({ [GOOD]: textOf(), 'curation.yaml': accepted }));
  expect(findings).toEqual([]);
});

test('files are named relative to the folder that holds the records, whatever that is called', async () => {
  const home = temporaryHome({ 'errors of ours/node/x.json': '{' });
  const { out } = await runCurate(['check', '--format', 'json', '--records', join(home, 'errors of ours')]);
  expect((JSON.parse(out) as { findings: Finding[] }).findings[0]?.file).toBe('errors of ours/node/x.json');
});

test('the policy beside the records weighs and accepts', async () => {
  const accepted =
    'accepted:\n  - {rule: schema/record, record: node/module-not-found, reason: known and harmless, until: 2030-01-01}\n';
  const home = temporaryHome({ [GOOD]: textOf({ severity: 'high' }), 'curation.yaml': accepted });
  expect((await reported(home)).findings).toEqual([]);
  writeFileSync(join(home, 'curation.yaml'), 'severities:\n  schema/record: warning\n');
  expect((await reported(home)).findings.map(({ severity }) => severity)).toEqual(['warning']);
  writeFileSync(join(home, 'curation.yaml'), 'severities:\n  schema/record: off\n');
  expect((await reported(home)).findings).toEqual([]);
});

test('an acceptance that nothing needs is a finding of the policy', async () => {
  const accepted =
    'accepted:\n  - {rule: schema/record, record: node/module-not-found, reason: known and harmless, until: 2030-01-01}\n';
  const { code, findings } = await reported(temporaryHome({ [GOOD]: textOf(), 'curation.yaml': accepted }));
  expect(code).toBe(0);
  expect(findings.map(({ rule, file, pointer }) => [rule, file.endsWith('curation.yaml'), pointer])).toEqual([
    ['policy/acceptance', true, '/accepted/0'],
  ]);
});

test('a key in the policy is pointed out, never shown, and changes no exit code', async () => {
  const policy =
    'translation:\n  headers: { api-key: hunter2 }\n  review: { model: m, query: { key: hunter3 } }\n';
  const { code, err } = await check(temporaryHome({ [GOOD]: textOf(), 'curation.yaml': policy }));
  expect(code).toBe(0);
  expect(err).toContain('`translation.headers.api-key` holds what looks like a key');
  expect(err).toContain('Write `$API_KEY` there');
  expect(err).toContain('`translation.review.query.key`');
  expect(err).not.toMatch(/hunter/);
});

test('--as-of sets the day', async () => {
  const home = temporaryHome({ [GOOD]: textOf({ last_updated: '2024-06-30' }) });
  expect((await check(home)).code).toBe(0);
  expect((await check(home, '--as-of', '2024-06-29')).code).toBe(1);
});

test('paths narrow what is shown and counted', async () => {
  const home = temporaryHome({ 'records/node/a.json': '{', 'records/node/b.json': '{', [GOOD]: textOf() });
  const { code, findings, summary } = await reported(home, 'node/a');
  expect([code, findings.length, summary.records]).toEqual([1, 1, 1]);
  expect((await reported(home, 'node/module-not-found')).code).toBe(0);
  expect((await check(home, 'node/c')).code).toBe(2);
});

test('the second run, a changed file, a changed policy and a changed day give what a first run would', async () => {
  const home = temporaryHome({ [GOOD]: textOf(), 'records/node/b.json': textOf({ id: 'node/b' }) });
  const fresh = async (...options: string[]): Promise<string> =>
    (await check(home, '--no-cache', '--all', ...options)).out;
  const warm = async (...options: string[]): Promise<string> => (await check(home, '--all', ...options)).out;
  for (const change of [
    () => {},
    () => {},
    () => writeFileSync(join(home, GOOD), textOf({ severity: 'high' })),
    () => writeFileSync(join(home, GOOD), textOf({ severity: 'lowe' })),
    () => writeFileSync(join(home, 'curation.yaml'), 'severities:\n  schema/record: warning\n'),
    () =>
      writeFileSync(
        join(home, 'curation.yaml'),
        'severities:\n  schema/record: warning\naccepted:\n  - {rule: schema/record, record: node/module-not-found, reason: known and harmless, until: 2030-01-01}\n',
      ),
    () => rmSync(join(home, 'records/node/b.json')),
    () => writeFileSync(join(home, 'records/node/c.json'), '{'),
  ]) {
    change();
    const expected = await fresh();
    expect(await warm()).toBe(expected);
    expect(await warm()).toBe(expected);
    expect(await warm('--as-of', '2020-01-01')).toBe(await fresh('--as-of', '2020-01-01'));
    expect(await warm('node/*')).toBe(await fresh('node/*'));
  }
});

test('--no-cache leaves nothing behind', async () => {
  const home = temporaryHome({ [GOOD]: textOf() });
  await check(home, '--no-cache');
  expect(existsSync(join(home, '.cache'))).toBe(false);
});

test('colour only on a terminal that wants it', async () => {
  const home = temporaryHome({ 'records/node/a.json': '{' });
  const line = ['check', '--records', join(home, 'records')];
  const terminal = { out: true, err: true };
  expect((await runCurate(line)).out).not.toContain('\u001b');
  expect((await runCurate(line, { terminal })).out).toContain('\u001b[31m');
  expect((await runCurate(line, { terminal, environment: { NO_COLOR: '' } })).out).not.toContain('\u001b');
});

test('an unknown format is a mistake of usage', async () => {
  const { code, err } = await check(temporaryHome({ [GOOD]: textOf() }), '--format', 'xml');
  expect(code).toBe(2);
  expect(err).toContain('There is no format xml.');
});

test('in a repository, people are shown files from its root, and what else the gate would look at', async () => {
  const home = temporaryHome({ 'kb/records/node/x.json': '{', '.git/HEAD': 'ref: refs/heads/main\n' });
  const where = ['check', '--records', join(home, 'kb', 'records')];
  const { out } = await runCurate([...where, 'node/x']);
  expect(out).toContain('kb/records/node/x.json\n');
  expect(out).toMatch(
    /`npx curate check --records \S+ --base main` shows what your change brings, in others too\.\n$/,
  );
  expect((await runCurate(where)).out).not.toContain('--base main');
  const { findings } = JSON.parse((await runCurate([...where, '--format', 'json'])).out) as {
    findings: Finding[];
  };
  expect(findings[0]?.file).toBe('records/node/x.json');
});
