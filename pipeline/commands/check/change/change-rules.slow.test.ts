/** By which rules a change is judged, and what it may not do to them. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocument, writeDocument } from '../../../record/json/document.ts';
import type { Report } from '../../../report/report.ts';
import { recordFile } from '../../../rule/testing/rule-tester.ts';
import { ScratchRepository } from '../../../store/testing/scratch-repository.ts';
import { runCurate } from '../../testing/command-tester.ts';

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
  ['records/curation.yaml', 'severities: 1\n', /^the change breaks records\/curation\.yaml: /],
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

const needsOwner = (file: string, words: string) =>
  expect.stringMatching(
    new RegExp(
      `^the change loosens \`${file.replaceAll('.', String.raw`\.`)}\` \\(.*${words}.*\\): a code owner has to approve it$`,
    ),
  ) as string;

test('a change of the rules that lets more through needs a code owner', async () => {
  const glossary = 'chinese: {glossary: {handshake: {zh: 握手}, header: {zh: 标头}}}\n';
  const base = scratch.commit({
    ...START,
    'schemas/record.schema.json': '{"required": ["id"]}',
    'glossary.zh.yaml': glossary,
  });
  const looser = scratch.commit({
    'curation.yaml': 'severities: {schema/url: "off"}\n',
    'schemas/record.schema.json': '{"title": "x"}',
    'glossary.zh.yaml': 'chinese: {glossary: {handshake: {zh: 握手, also: [招呼]}}}\n',
  });
  expect((await gateOf(base, looser)).reasons).toEqual([
    needsOwner('curation.yaml', '`schema/url` goes from error to off'),
    needsOwner('glossary.zh.yaml', '`handshake` has `招呼` in addition.*`header` goes'),
    needsOwner('schemas/record.schema.json', 'demands less, or something else, at `/required`'),
  ]);
  expect(await gateOf(base, looser, 'records', '--owner-approved')).toEqual({ code: 0, reasons: [] });

  // And back: stricter than before, it passes.
  scratch.git('switch', '--quiet', '--create', 'back', looser);
  const back = scratch.commit({
    ...START,
    'schemas/record.schema.json': '{"required": ["id"]}',
    'glossary.zh.yaml': glossary,
  });
  expect((await gateOf(looser, back)).reasons).toEqual([]);
});

test('rules that are taken away need a code owner, whatever they said', async () => {
  const rules = { 'schemas/record.schema.json': '{}', 'glossary.zh.yaml': 'chinese: {}\n' };
  const base = scratch.commit({ ...START, ...rules });
  const without = scratch.commit({
    'curation.yaml': null,
    'schemas/record.schema.json': null,
    'glossary.zh.yaml': null,
  });
  expect((await gateOf(base, without)).reasons).toEqual([
    needsOwner('curation.yaml', 'the policy is taken away'),
    needsOwner('glossary.zh.yaml', 'the glossary is taken away'),
    needsOwner('schemas/record.schema.json', 'the schema is taken away'),
  ]);
});

test('a policy that lies nearer is compared with the one that it overshadows', async () => {
  const base = scratch.commit({
    'kb/errors/node/a.json': record(),
    'curation.yaml': 'gate: {touched: error}\n',
  });
  const looser = scratch.commit({ 'kb/curation.yaml': '{}\n' });
  expect((await gateOf(base, looser, 'kb/errors')).reasons).toEqual([
    needsOwner('kb/curation.yaml', '`gate.touched` goes from error to report'),
  ]);
  const stricter = scratch.commit({ 'kb/curation.yaml': 'gate: {touched: error, tolerance: 0}\n' });
  expect(await gateOf(base, stricter, 'kb/errors')).toEqual({ code: 0, reasons: [] });
});

test('what a policy says in another order, with comments, by anchors, or moved as it is, changes nothing', async () => {
  const base = scratch.commit({
    'kb/errors/node/a.json': record(),
    'kb/curation.yaml': 'gate: {touched: error, tolerance: 0}\nseverities: {schema/format: error}\n',
  });
  const head = scratch.commit({
    'kb/curation.yaml': null,
    'curation.yaml': '# Ours.\nseverities: {schema/format: &e error}\ngate:\n  tolerance: 0\n  touched: *e\n',
  });
  expect(await gateOf(base, head, 'kb/errors')).toEqual({ code: 0, reasons: [] });
});

test('a policy that main has made stricter since is not loosened by a change from before', async () => {
  const start = scratch.commit(START);
  const main = scratch.commit({ 'curation.yaml': 'severities: {schema/format: error}\n' });
  scratch.git('switch', '--quiet', '--create', 'topic', start);
  const topic = scratch.commit({ 'records/node/b.json': record({ id: 'node/b' }) });
  expect((await gateOf(main, topic)).reasons.filter((reason) => reason.includes('loosens'))).toEqual([]);
});

test('lower limits that shut a record out hide what is wrong with it', async () => {
  const base = scratch.commit(START);
  const shut = scratch.commit({ 'curation.yaml': 'limits: {fileBytes: 1024}\n' });
  expect((await gateOf(base, shut)).reasons).toEqual([
    needsOwner('curation.yaml', 'keep 1 record from being judged, such as `records/node/a.json`'),
  ]);
  const wide = scratch.commit({ 'curation.yaml': 'limits: {fileBytes: 100000}\n' });
  expect(await gateOf(base, wide)).toEqual({ code: 0, reasons: [] });
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
