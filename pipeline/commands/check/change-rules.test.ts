/** By which rules a change is judged, and what it may not do to them. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocument, writeDocument } from '../../record/json/document.ts';
import type { Report } from '../../report/report.ts';
import { recordFile } from '../../rule/testing/rule-tester.ts';
import { ScratchRepository } from '../../store/testing/scratch-repository.ts';
import { runCurate } from '../testing/command-tester.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
});
afterEach(() => scratch.remove());

function record(fields: Parameters<typeof recordFile>[0] = {}): string {
  const { bytes } = recordFile({ ...fields, id: 'node/a' });
  return writeDocument(readDocument(Buffer.from(bytes ?? []).toString('utf8')));
}

const A = 'records/node/a.json';

async function gateOf(base: string, head: string, folder = 'records', ...more: readonly string[]) {
  // As in a workflow, the base is what is checked out.
  scratch.git('switch', '--quiet', '--detach', base);
  const { code, out, err } = await runCurate([
    'check',
    '--records',
    join(scratch.root, folder),
    '--base',
    base,
    '--head',
    head,
    '--only',
    'schema/*',
    '--format',
    'json',
    '--no-cache',
    ...more,
  ]);
  scratch.git('switch', '--quiet', '-');
  if (code === 2) return { code, reasons: [err] };
  const { gate } = (JSON.parse(out) as Report).summary;
  expect(gate.passed).toBe(code === 0);
  return { code, reasons: gate.reasons };
}

const START = { [A]: record(), 'curation.yaml': 'severities: {}\n' };

test.each([
  [
    'curation.yaml',
    'severities: [\n',
    /^the change breaks curation\.yaml: line 2, column 1: This is not valid YAML/,
  ],
  [
    'curation.yaml',
    '\n  no_such_key: 1\n',
    /^the change breaks curation\.yaml: line 2, column 3: .*no_such_key/,
  ],
  ['curation.yaml', 'severities: {no/such-rule: off, nor/this: off}\n', /no\/such-rule.* \(and 1 more\)$/],
  ['curation.yaml', `${'['.repeat(100_000)}`, /^the change breaks curation\.yaml: .*nested deeper/],
  ['curation.yaml', `? ${'x'.repeat(5_000)}\n: 1\n`, /^.{300,400}$/],
  ['curation.yaml', 'x'.repeat((1 << 20) + 1), /^the change breaks curation\.yaml: .*1048577 bytes/],
  ['records/curation.yaml', 'severities: 1\n', /^the change breaks curation\.yaml: /],
  ['glossary.zh.yaml', 'chinese: {glossary: 1}\n', /^the change breaks glossary\.zh\.yaml: line 1/],
  [
    'schemas/record.schema.json',
    '{"x": ',
    /^the change breaks schemas\/record\.schema\.json: .*no JSON object/,
  ],
  ['schemas/policy.schema.json', '[]', /^the change breaks schemas\/policy\.schema\.json: /],
  ['schemas/report.schema.json', '', /^the change breaks schemas\/report\.schema\.json: /],
])('a change that breaks %s fails, and says so', async (path, text, reason) => {
  const base = scratch.commit({
    ...START,
    'glossary.zh.yaml': 'chinese: {}\n',
    'schemas/record.schema.json': '{}',
  });
  const head = scratch.commit({ [path]: text });
  const { code, reasons } = await gateOf(base, head);
  expect(code).toBe(1);
  expect(reasons[0]).toMatch(reason);
});

test('a link, a folder and a submodule in the place of the policy break it, too', async () => {
  const base = scratch.commit(START);
  for (const [mode, content, path] of [
    ['120000', '/etc/passwd', 'curation.yaml'],
    ['100644', 'x', 'curation.yaml/x'],
    ['160000', base, 'curation.yaml'],
  ] as const) {
    const tree = scratch.commitObjects([
      ['100644', record(), A],
      [mode, content, path],
    ]);
    const head = scratch.git('commit-tree', `${tree}^{tree}`, '-p', base, '-m', 'x');
    const { code, reasons } = await gateOf(base, head);
    expect(code).toBe(1);
    expect(reasons).toEqual([expect.stringContaining('curation.yaml is no file')]);
  }
});

test('a change of the rules that leaves them readable fails nothing here: a code owner looks at it', async () => {
  const base = scratch.commit({ ...START, 'schemas/record.schema.json': '{}' });
  const head = scratch.commit({
    'curation.yaml': 'severities: {schema/url: "off"}\n',
    'schemas/record.schema.json': '{"x": 1}',
    'glossary.zh.yaml': 'chinese: {glossary: {handshake: {zh: 握手}}}\n',
  });
  expect(await gateOf(base, head)).toEqual({ code: 0, reasons: [] });
  const without = scratch.commit({
    'curation.yaml': null,
    'schemas/record.schema.json': null,
    'glossary.zh.yaml': null,
  });
  expect(await gateOf(base, without)).toEqual({ code: 0, reasons: [] });
});

test('what was broken beside the policy before is not blamed on the change', async () => {
  const base = scratch.commit({ ...START, 'schemas/record.schema.json': '[' });
  expect(await gateOf(base, scratch.commit({ 'x.txt': 'x' }))).toEqual({ code: 0, reasons: [] });
});

test('a broken policy changes nothing in how the change is judged', async () => {
  const base = scratch.commit({ ...START, 'curation.yaml': 'severities: {schema/url: "off"}\n' });
  const bad = record({ official_doc_url: 'http://example.org/' });
  const head = scratch.commit({ 'curation.yaml': 'severities: 1\n', [A]: bad });
  expect((await gateOf(base, head)).reasons).toHaveLength(1);
});

test('rules that lie deeper in the repository are found there', async () => {
  const base = scratch.commit({ 'kb/errors/node/a.json': record(), 'kb/curation.yaml': 'severities: {}\n' });
  const head = scratch.commit({ 'kb/curation.yaml': '[', 'kb/schemas/record.schema.json': '1' });
  expect((await gateOf(base, head, 'kb/errors')).reasons).toEqual([
    expect.stringContaining('curation.yaml'),
    expect.stringContaining('the change breaks kb/schemas/record.schema.json'),
  ]);
});

test('a policy that the caller names holds for all: that of the head is not asked', async () => {
  const base = scratch.commit({ ...START, 'named.yaml': 'severities: {}\n' });
  const head = scratch.commit({ 'curation.yaml': '[' });
  const named = ['--policy', join(scratch.root, 'named.yaml')];
  expect(await gateOf(base, head, 'records', ...named)).toEqual({ code: 0, reasons: [] });
});

test('a change from an old commit is judged by the policy of today, not by that of then', async () => {
  const old = scratch.commit({ ...START, 'curation.yaml': 'severities: {schema/url: "off"}\n' });
  scratch.git('switch', '--quiet', '--create', 'topic');
  const topic = scratch.commit({ [A]: record({ official_doc_url: 'http://example.org/' }) });
  scratch.git('switch', '--quiet', 'main');
  expect((await gateOf(old, topic)).code).toBe(0);
  const main = scratch.commit({ 'curation.yaml': 'severities: {}\n' });
  expect((await gateOf(main, topic)).reasons).toContain('1 introduced error');
});

test('a merge that hides what it takes back from one of two common commits is refused', async () => {
  const strict = 'severities: {}\n';
  const loose = 'severities: {schema/url: "off"}\n';
  scratch.commit({ ...START, 'curation.yaml': loose });
  scratch.git('switch', '--quiet', '--create', 'side');
  const side = scratch.commit({ 'side.txt': '1' });
  scratch.git('switch', '--quiet', 'main');
  const tightened = scratch.commit({ 'curation.yaml': strict });
  scratch.git('merge', '--quiet', '--no-edit', 'side');
  const main = scratch.git('rev-parse', 'HEAD');
  // What a stranger sends: a merge of the same two commits that keeps the loose policy and looks like the side's.
  const tree = scratch.git('rev-parse', `${side}^{tree}`);
  const evil = scratch.git('commit-tree', tree, '-p', tightened, '-p', side, '-m', 'x');
  const { code, reasons } = await gateOf(main, evil);
  expect(code).toBe(2);
  expect(reasons[0]).toContain('Merge the base into the change once more');
});
