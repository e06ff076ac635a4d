import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { runCurate } from '../testing/command-tester.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'curate-new-'));
  const { path, bytes } = recordFile();
  mkdirSync(join(home, 'records', dirname(path)), { recursive: true });
  writeFileSync(join(home, 'records', path), bytes ?? '');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const begin = (...options: string[]) =>
  runCurate([
    'new',
    '--records',
    join(home, 'records'),
    '--domain',
    'git',
    '--category',
    'io_error',
    ...options,
  ]);

test('writes a record that lacks only what a person has to say', async () => {
  const { code, out } = await begin('--tool', 'git', '--version', '2.39.5', "fatal: unable to read 'HEAD'");
  expect({ code, out }).toMatchObject({
    code: 0,
    out: expect.stringContaining('Wrote records/git/unable-read.json') as string,
  });
  const checked = await runCurate([
    'check',
    '--records',
    join(home, 'records'),
    '--format',
    'json',
    'git/unable-read',
  ]);
  const { findings } = JSON.parse(checked.out) as { findings: { rule: string; pointer: string }[] };
  expect(
    findings.filter(({ rule }) => !rule.startsWith('zh/')).map(({ rule, pointer }) => `${rule} ${pointer}`),
  ).toEqual(['evidence/verdict /resolvable', 'schema/record /root_cause']);
});

test('shows the record that the error may belong to', async () => {
  const { out } = await begin('--dry-run', "Error: Cannot find module 'express'");
  expect(out).toContain('node/module-not-found');
  expect(existsSync(join(home, 'records', 'git'))).toBe(false);
});

test('never writes over a record', async () => {
  await begin('--slug', 'taken', 'fatal: first');
  const before = readFileSync(join(home, 'records/git/taken.json'), 'utf8');
  const { code, err } = await begin('--slug', 'taken', 'fatal: second');
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already') as string,
  });
  expect(readFileSync(join(home, 'records/git/taken.json'), 'utf8')).toBe(before);
});

test.each([
  [['--domain', 'gti', 'x'], 'Did you mean git?'],
  [['--slug', '../../x', 'fatal: x'], 'A record stands in the folder'],
  [[' '], "Give the error's output"],
])('%j is refused', async (options, message) => {
  const { code, err } = await begin(...options);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
});
