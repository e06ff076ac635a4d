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
    out: expect.stringContaining(
      'Wrote records/git/unable-read.json. Now write, with sources: root_cause, dead_ends, workarounds. Then: npx curate check',
    ) as string,
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

test('what the answers said already is not asked for again', async () => {
  const answers = join(home, 'answers.json');
  const workarounds = [{ action: 'Make it', how: '`git init`' }];
  writeFileSync(answers, JSON.stringify({ root_cause: 'There is none.', workarounds }));
  const { out } = await begin('--answers', answers, "fatal: unable to read 'HEAD'");
  expect(out).toContain('Wrote records/git/unable-read.json. Now write, with sources: dead_ends. Then: npx');
  const dead_ends = [{ action: 'Wait', why_fails: 'Nothing comes.' }];
  writeFileSync(answers, JSON.stringify({ root_cause: 'There is none.', workarounds, dead_ends }));
  const whole = await begin('--answers', answers, "fatal: unable to write 'HEAD'");
  expect(whole.out).toContain(
    `Next: npx curate check --records ${join(home, 'records')} records/git/unable-write.json`,
  );
});

test('a dry run prints the record and nothing else; what it may be already is a remark', async () => {
  const { code, out, err } = await begin('--dry-run', "Error: Cannot find module 'express'");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    id: 'git/cannot-find-module',
    regex: "Cannot find module '[^'\\n]{0,200}'",
  });
  expect(err).toContain('node/module-not-found');
  expect(existsSync(join(home, 'records', 'git'))).toBe(false);
});

test('what a record says already is written only where that is wanted', async () => {
  const text = "Error: Cannot find module 'express'";
  const refused = await begin(text);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain('Nothing was written: node/module-not-found says just this.');
  expect(existsSync(join(home, 'records', 'git'))).toBe(false);
  expect((await begin('--force', text)).code).toBe(0);
});

const file = (name: string, text: string): string => {
  writeFileSync(join(home, name), text);
  return join(home, name);
};
const draft = async (...options: string[]) => {
  const { code, out, err } = await runCurate([
    'new',
    '--dry-run',
    '--records',
    join(home, 'records'),
    ...options,
  ]);
  return { code, err, record: code === 0 ? (JSON.parse(out) as Record<string, unknown>) : {} };
};

test('proposes domain, category, tool and version', async () => {
  const { record, err } = await draft(
    'Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCP (node:net:1607:16)\n\nNode.js v22.1.0',
  );
  expect(record).toMatchObject({
    domain: 'node',
    category: 'network_error',
    error_code: 'ECONNREFUSED',
    examples: [{ tool: 'node', version: '22.1.0' }],
  });
  expect(err).toContain('Proposed:  domain node, category network_error, tool node, version 22.1.0');
});

test('fits further outputs of the error, and none of another', async () => {
  const also = file('also.txt', 'remote store: cannot lock slot main of pool eu-2 now\n');
  const not = file('not.txt', 'remote store: cannot lock slot main of pool us-1: quota\n');
  const { record, err } = await draft(
    '--domain',
    'git',
    '--also',
    also,
    '--not',
    not,
    'remote store: cannot lock slot temp of pool eu-1 now',
  );
  const regex = new RegExp(String(record['regex']), 'i');
  expect([also, not].map((path) => regex.test(readFileSync(path, 'utf8')))).toEqual([true, false]);
  expect(record['counter_examples']).toEqual(['remote store: cannot lock slot main of pool us-1: quota']);
  expect(err).not.toContain('told apart');
  const same = file('same.txt', 'remote store: cannot lock slot temp of pool eu-1 now\n');
  expect(
    (await draft('--domain', 'git', '--not', same, 'remote store: cannot lock slot temp of pool eu-1 now'))
      .err,
  ).toContain('cannot be told apart');
});

test('nothing of a person and nothing that commands a terminal goes into a record, and no long log', async () => {
  const noise = Array.from({ length: 500 }, (_, at) => `line ${at} is fine`).join('\n');
  const token = `ghp_${'Ab1'.repeat(12)}`;
  const text = `${noise}\n\u001b[31mfatal: cannot read /home/ann/secret-project/x with ${token}\u001b[0m\u202e\n${noise}`;
  const { record } = await draft('--domain', 'git', '--tool', 'git', '--version', '2.39.5', text);
  const [example] = record['examples'] as { text: string }[];
  expect(JSON.stringify(record)).not.toMatch(/\bann\b|ghp_|\\u001b|\\u202e/);
  expect(example?.text.split('\n').length).toBeLessThan(40);
  expect(new RegExp(String(record['regex']), 'i').test(example?.text ?? '')).toBe(true);
});

test('the rules have nothing against the regexes that are made', async () => {
  const outputs = [
    "ERROR 1054 (42S22): Unknown column 'x' in 'field list'",
    'ssh: connect to host 10.0.0.1 port 22: Connection refused',
    'psql: error: connection to server at "x" (10.0.0.1), port 5432 failed: timeout expired',
    ' ! [rejected]        main -> main (fetch first)',
    `Error: Get "https://x.example/${'a'.repeat(200)}": dial tcp 10.0.0.1:443: connect: connection refused`,
    'CMake Error at a/CMakeLists.txt:3 (find_package):\n  Could not find a package configuration file provided by "X" with any\n  of the following names:\n',
  ];
  for (const [at, output] of outputs.entries())
    await begin('--slug', `s${at}`, '--tool', 'x', '--version', '1', '--force', output);
  const { out } = await runCurate([
    'check',
    '--records',
    join(home, 'records'),
    '--format',
    'json',
    '--only',
    'regex/*',
    'git/*',
  ]);
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] };
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

test('answers may stand in a file, and an issue holds the output', async () => {
  const answers = file(
    'answers.json',
    JSON.stringify({ domain: 'git', slug: 'from-issue', root_cause: 'It is so.' }),
  );
  const issue = file(
    'issue.md',
    '### What the tool printed\n\n```render\nfatal: bad boat\n```\n\n### Tool and version\n\ngit 2.40.1 on Ubuntu\n\n### What you ran\n\n```shell\ngit x\n```\n',
  );
  const { record } = await draft('--answers', answers, '--from-issue', issue);
  expect(record).toMatchObject({
    id: 'git/from-issue',
    root_cause: 'It is so.',
    examples: [{ text: 'fatal: bad boat', tool: 'git', version: '2.40.1', command: 'git x' }],
  });
});

test('what an issue says in words is taken over, without what nobody sees and without addresses that nobody can open', async () => {
  const issue = file(
    'issue.md',
    [
      '### What the tool printed\n\n```text\nfatal: bad boat\n```\n',
      '### Tool and version\n\ngit 2.40.1\n',
      '### Why it happens\n\nThe boat is\u202E bad.\n',
      '### What helped\n\nMend the boat\ngit boat --repair\n',
      '### What did not help, and why\n\n_No response_\n',
      '### Where that can be read\n\n- https://git-scm.com/docs/git and https://127.0.0.1/x\n',
    ].join('\n'),
  );
  const { record } = await draft('--from-issue', issue);
  expect(record).toMatchObject({
    root_cause: 'The boat is bad.',
    workarounds: [
      { action: 'Mend the boat', how: '`git boat --repair`', sources: ['https://git-scm.com/docs/git'] },
    ],
    dead_ends: [],
  });
});

test('an output that does not show its tool belongs where the tool does that is named', async () => {
  const line = ['new', '--records', join(home, 'records'), '--dry-run', 'The flux is frozen'];
  expect((await runCurate(line)).err).toContain('--domain');
  const { out } = await runCurate([...line, '--tool', 'git', '--version', '2.47.1']);
  expect(JSON.parse(out)).toMatchObject({ domain: 'git' });
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
  [['--also', 'nowhere.txt', 'fatal: x'], 'nowhere.txt'],
  [['--answers', 'package.json', 'fatal: x'], 'nothing that can be answered'],
])('%j is refused', async (options, message) => {
  const { code, err } = await begin(...options);
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
});
