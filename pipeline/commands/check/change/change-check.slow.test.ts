import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Json } from '../../../json.ts';
import type { Report } from '../../../report/report.ts';
import { readDocument, writeDocument } from '../../../record/json/document.ts';
import { BASE_RECORD, recordFile } from '../../../rule/testing/rule-tester.ts';
import { ScratchRepository } from '../../../store/testing/scratch-repository.ts';
import { runCurate as runIn } from '../../testing/command-tester.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
});
afterEach(() => scratch.remove());

type Fields = { readonly [key: string]: Json | undefined };

/** The text of a record that differs from a faultless one. */
function record(id: string, fields: Fields = {}): string {
  const { bytes } = recordFile({ ...textsOf(id), ...fields, id });
  return writeDocument(readDocument(Buffer.from(bytes ?? []).toString('utf8')));
}

/** Records of different errors: no two look alike. */
function textsOf(id: string): Fields {
  const name = id.replace('/', '-');
  return {
    signature: `Error: the ${name} has failed`,
    signature_zh: `错误：${name} 失败`,
    regex: `the ${name} has failed`,
  };
}

const fileOf = (id: string): string => `records/${id}.json`;

/** What the rules of the schema find: all that matters here is which side a finding is on. */
async function judged(...options: readonly string[]): Promise<{ code: number; report: Report }> {
  const { code, out, err } = await runIn([
    'check',
    '--records',
    join(scratch.root, 'records'),
    '--format',
    'json',
    '--no-cache',
    '--only',
    'schema/*',
    ...options,
  ]);
  if (code === 2) throw new Error(err);
  return { code, report: JSON.parse(out) as Report };
}

const places = (findings: Report['findings'] = []) =>
  findings.map(({ rule, file, pointer }) => [rule, file, pointer].join(' '));
const introduced = (report: Report) =>
  places(report.findings.filter(({ change }) => change === 'introduced'));

const BAD_URL = { official_doc_url: 'http://example.org/' };
const [A, B, C] = ['node/a', 'node/b', 'node/c'] as const;

test('a knowledge base with old errors can be changed: only what the change brings counts', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A, BAD_URL), [fileOf(B)]: record(B) });
  expect((await judged()).code).toBe(1);

  scratch.write(fileOf(B), record(B, { tags: ['x'] }));
  const harmless = await judged('--base', base);
  expect(harmless.code).toBe(0);
  expect(harmless.report.summary.change).toEqual({ introduced: 0, fixed: 0, unchanged: 1 });

  scratch.write(fileOf(B), record(B, BAD_URL));
  const harmful = await judged('--base', base);
  expect(harmful.code).toBe(1);
  expect(introduced(harmful.report)).toEqual([`schema/url ${fileOf(B)} /official_doc_url`]);
  expect(harmful.report.summary.gate.reasons[0]).toBe('1 introduced error');
});

test('what a change fixes is listed', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A, BAD_URL) });
  scratch.write(fileOf(A), record(A));
  const { code, report } = await judged('--base', base);
  expect(code).toBe(0);
  expect(places(report.fixed)).toEqual([`schema/url ${fileOf(A)} /official_doc_url`]);
});

test('the base is the newest commit in common, not what its branch has come to since', async () => {
  scratch.commit({ [fileOf(A)]: record(A, BAD_URL) });
  scratch.git('switch', '--quiet', '--create', 'topic');
  const topic = scratch.commit({ [fileOf(B)]: record(B) });
  scratch.git('switch', '--quiet', 'main');
  scratch.commit({ [fileOf(A)]: record(A) });
  const { code, report } = await judged('--base', 'main', '--head', topic);
  expect(code).toBe(0);
  expect(report.summary.change).toEqual({ introduced: 0, fixed: 0, unchanged: 1 });
});

test('the head is read from its commit: what lies in the work tree has no say', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A) });
  const head = scratch.commit({ [fileOf(A)]: record(A, BAD_URL) });
  scratch.git('switch', '--quiet', '--detach', base);
  expect((await judged('--base', base, '--head', head)).code).toBe(1);
  scratch.write(fileOf(B), '{');
  expect((await judged('--base', base, '--head', base)).code).toBe(0);
});

test('a change is judged by the policy that it found, not by the one that it brings', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), 'curation.yaml': 'severities: {}\n' });
  const head = scratch.commit({
    [fileOf(A)]: record(A, BAD_URL),
    'curation.yaml': 'severities:\n  schema/url: "off"\n',
  });
  for (const options of [
    ['--base', base],
    ['--base', base, '--head', head],
  ]) {
    const { code, report } = await judged(...options);
    expect(code).toBe(1);
    expect(introduced(report)).toEqual([`schema/url ${fileOf(A)} /official_doc_url`]);
  }
  // Once it has been merged, it holds.
  expect((await judged('--base', head)).code).toBe(0);
});

test('a change cannot accept its own findings', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), 'curation.yaml': 'severities: {}\n' });
  const acceptance = `accepted:\n  - {rule: schema/url, record: ${A}, reason: it has to be, until: 2030-01-01}\n`;
  scratch.commit({ [fileOf(A)]: record(A, BAD_URL), 'curation.yaml': acceptance });
  expect((await judged('--base', base, '--head', 'HEAD')).code).toBe(1);
});

test('nor can it drop the policy, or bring one of its own further down', async () => {
  const base = scratch.commit({
    [fileOf(A)]: record(A),
    'curation.yaml': 'severities:\n  schema/vocabulary: error\n',
  });
  const edited = { [fileOf(A)]: record(A, { category: 'no_such_word' }) };
  scratch.commit({ ...edited, 'curation.yaml': null });
  expect((await judged('--base', base, '--head', 'HEAD')).code).toBe(1);
  scratch.commit({ ...edited, 'records/curation.yaml': 'severities:\n  schema/vocabulary: "off"\n' });
  expect((await judged('--base', base, '--head', 'HEAD')).code).toBe(1);
});

test('a renamed record is not blamed for what was wrong with it', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A, BAD_URL), [fileOf(B)]: record(B) });
  scratch.commit({ [fileOf(A)]: null, [fileOf(C)]: record(C, { ...textsOf(A), ...BAD_URL }) });
  const { code, report } = await judged('--base', base);
  expect(introduced(report)).toEqual([]);
  expect(code).toBe(0);
});

test('a renamed record that gets worse is blamed for that', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A) });
  scratch.commit({ [fileOf(A)]: null, [fileOf(C)]: record(C, { ...textsOf(A), ...BAD_URL }) });
  const { report } = await judged('--base', base);
  expect(introduced(report)).toEqual([`schema/url ${fileOf(C)} /official_doc_url`]);
});

test('old errors in a file that the change touches are shown, and fail where the policy says so', async () => {
  const files = { [fileOf(A)]: record(A, BAD_URL), [fileOf(B)]: record(B, BAD_URL) };
  const lenient = scratch.commit(files);
  scratch.write(fileOf(A), record(A, { ...BAD_URL, tags: ['x'] }));
  const shown = await judged('--base', lenient);
  expect(shown.code).toBe(0);
  expect(places(shown.report.findings.filter(({ touched }) => touched))).toEqual([
    `schema/url ${fileOf(A)} /official_doc_url`,
  ]);
  const { out } = await runIn([
    'check',
    '--records',
    join(scratch.root, 'records'),
    '--base',
    lenient,
    '--no-cache',
  ]);
  expect(out).toContain('old error');
  expect(out).not.toContain(fileOf(B));

  const strict = scratch.commit({ ...files, 'curation.yaml': 'gate:\n  touched: error\n' });
  scratch.write(fileOf(A), record(A, { ...BAD_URL, tags: ['y'] }));
  const failed = await judged('--base', strict);
  expect(failed.code).toBe(1);
  expect(failed.report.summary.gate.reasons).toEqual(['1 old error in files that the change touches']);
});

test('taking translated records away lowers no share', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `node/r-${index}`);
  const base = scratch.commit(Object.fromEntries(ids.map((id) => [fileOf(id), record(id)])));
  scratch.commit(Object.fromEntries(ids.slice(0, 10).map((id) => [fileOf(id), null])));
  const { code, report } = await judged('--base', base, '--owner-approved');
  expect(report.summary.gate.reasons).toEqual([]);
  expect(code).toBe(0);
});

test('records that are gone are named, and more of them than the policy allows need a code owner', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `node/r-${index}`);
  const base = scratch.commit(Object.fromEntries(ids.map((id) => [fileOf(id), record(id)])));
  for (const id of ids.slice(0, 3)) scratch.write(fileOf(id), null);
  const few = await judged('--base', base);
  expect([few.code, few.report.vanished]).toEqual([0, ['node/r-0', 'node/r-1', 'node/r-2']]);
  // What is no record stands for none, and however many others there are makes no difference.
  scratch.write(fileOf('node/r-3'), null);
  for (const id of ids) scratch.write(`records/${id}/README.md`, 'x');
  const many = await judged('--base', base);
  expect(many.code).toBe(1);
  expect(many.report.summary.gate.reasons).toEqual([
    '4 records are gone (`node/r-0`, `node/r-1`, `node/r-2`, `node/r-3`), and 3 may go without a word: a code owner has to approve it',
  ]);
  expect((await judged('--base', base, '--owner-approved')).code).toBe(0);
});

test('a record that cannot be read, or only with a comma too many, is neither gone nor another error', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B) });
  for (const spoil of [
    (text: string) => text.replace(',', ''),
    (text: string) => text.replace(',', ', // why\n'),
    (text: string) => text.replace(/\}\s*$/, ',}'),
    (text: string) => `\ufeff${text}`,
  ]) {
    scratch.write(fileOf(A), spoil(record(A)));
    const { report } = await judged('--base', base);
    expect([introduced(report).map((line) => line.split(' ')[0]), report.vanished, report.replaced]).toEqual([
      ['schema/json'],
      [],
      [],
    ]);
  }
});

test('where no record is left, nothing was judged', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B) });
  const where = ['--records', join(scratch.root, 'records'), '--no-cache', '--base', base];
  const gone = scratch.commit({ [fileOf(A)]: null, [fileOf(B)]: null, 'records/README.md': 'x' });
  const away = await runIn(['check', ...where, '--head', gone, '--owner-approved']);
  expect([away.code, away.out]).toEqual([2, '']);
  expect(away.err).toMatch(/records holds no record: nothing was judged. The base has 2/);
  const emptied = scratch.commit({ [fileOf(A)]: '', 'records/README.md': null });
  expect((await runIn(['check', ...where, '--head', emptied])).err).toMatch(
    /nothing was judged.*a\.json:1: /,
  );
  for (const [mode, content] of [
    ['120000', 'elsewhere'],
    ['160000', base],
    ['100644', 'x'],
  ] as const) {
    const tree = scratch.commitObjects([
      [mode, content, 'records'],
      ['100644', record(A), 'elsewhere/node/a.json'],
    ]);
    const head = scratch.git('commit-tree', `${tree}^{tree}`, '-p', base, '-m', 'x');
    const { code, err } = await runIn(['check', ...where, '--head', head]);
    expect([code, err]).toEqual([2, expect.stringMatching(/nothing was judged/)]);
  }
});

test('a folder of records that has moved is known by its files, and needs a code owner', async () => {
  const base = scratch.commit({ 'old/kb/node/a.json': record(A, BAD_URL), 'old/kb/node/b.json': record(B) });
  const head = scratch.commit({
    'old/kb/node/a.json': null,
    'old/kb/node/b.json': null,
    [fileOf(A)]: record(A, BAD_URL),
    [fileOf(B)]: record(B),
  });
  const { code, report } = await judged('--base', base, '--head', head);
  expect(code).toBe(1);
  expect(report.summary.gate.reasons).toEqual([
    expect.stringContaining('the records stood in `old/kb` before'),
  ]);
  expect((await judged('--base', base, '--head', head, '--owner-approved')).code).toBe(0);
});

test('a folder that only the head has is judged as new, whatever is checked out', async () => {
  const base = scratch.commit({ 'x.txt': 'x' });
  const head = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B, BAD_URL) });
  scratch.git('switch', '--quiet', '--detach', base);
  const { code, report } = await judged('--base', base, '--head', head);
  expect([code, introduced(report)]).toEqual([1, [`schema/url ${fileOf(B)} /official_doc_url`]]);
});

test('a commit can be judged as a whole, by its own policy', async () => {
  const head = scratch.commit({
    [fileOf(A)]: record(A, BAD_URL),
    'curation.yaml': 'severities: {schema/url: warning}\n',
  });
  scratch.git('switch', '--quiet', '--orphan', 'other');
  expect((await judged('--head', head)).code).toBe(0);
  scratch.git('switch', '--quiet', 'main');
  expect((await judged('--head', scratch.commit({ 'curation.yaml': null }))).code).toBe(1);
});

test('a shallow clone is not judged: nobody can tell what the change started from', async () => {
  scratch.commit({ [fileOf(A)]: record(A) });
  scratch.commit({ [fileOf(B)]: record(B) });
  const clone = join(scratch.root, '.git', 'shallow');
  scratch.git('clone', '--quiet', '--depth', '1', `file://${scratch.root}`, clone);
  const { code, err } = await runIn([
    'check',
    '--records',
    join(clone, 'records'),
    '--base',
    'HEAD',
    '--no-cache',
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
});

test('emptying translations does', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `node/r-${index}`);
  const base = scratch.commit(Object.fromEntries(ids.map((id) => [fileOf(id), record(id)])));
  scratch.write(fileOf('node/r-3'), record('node/r-3', { signature_zh: null }));
  const { code, report } = await judged('--base', base);
  expect(code).toBe(1);
  expect(report.summary.gate.reasons).toContain(
    'the share of translated records falls from 100 to 95, by more than 0.5',
  );
});

test('a new record without Chinese lowers no share', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A) });
  const untranslated = { signature_zh: null, root_cause_zh: null, workarounds_zh: [] };
  scratch.commit({ [fileOf(B)]: record(B, untranslated) });
  const { report } = await judged('--base', base);
  expect(report.summary.gate.reasons.filter((reason) => reason.includes('translated'))).toEqual([]);
});

test('a text that is new in a translated record lowers no share', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A) });
  scratch.write(fileOf(A), record(A, { root_cause: 'Quite another cause.', root_cause_zh: null }));
  const { report } = await judged('--base', base);
  expect(report.summary.gate.reasons.filter((reason) => reason.includes('translated'))).toEqual([]);
});

test.each(['human_reviewed', 'community_verified'])(
  'raising a record to %s takes a code owner',
  async (tier) => {
    const base = scratch.commit({ [fileOf(A)]: record(A, { verification_tier: 'ai_generated' }) });
    scratch.commit({ [fileOf(A)]: record(A, { verification_tier: tier }) });
    const refused = await judged('--base', base);
    expect(refused.code).toBe(1);
    expect(refused.report.summary.gate.reasons).toEqual([expect.stringContaining('`node/a`')]);
    expect((await judged('--base', base, '--owner-approved')).code).toBe(0);
  },
);

test('so does a new record that states such a tier, and a renamed one that did not have it', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A) });
  scratch.commit({ [fileOf(B)]: record(B, { verification_tier: 'human_reviewed' }) });
  expect((await judged('--base', base)).code).toBe(1);
  scratch.commit({
    [fileOf(B)]: null,
    [fileOf(A)]: null,
    [fileOf(C)]: record(C, { ...textsOf(A), verification_tier: 'human_reviewed' }),
  });
  expect((await judged('--base', base)).code).toBe(1);
});

test('keeping such a tier takes nobody, under another name either', async () => {
  const tier = { verification_tier: 'community_verified' };
  const base = scratch.commit({ [fileOf(A)]: record(A, tier) });
  scratch.commit({ [fileOf(A)]: record(A, { ...tier, tags: ['x'] }) });
  expect((await judged('--base', base)).code).toBe(0);
  scratch.commit({ [fileOf(A)]: null, [fileOf(C)]: record(C, { ...textsOf(A), ...tier }) });
  expect((await judged('--base', base)).code).toBe(0);
});

test('a link, a submodule and an odd name among the records of the head are findings', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A) });
  const head = scratch.commitObjects([
    ['100644', record(A), fileOf(A)],
    ['120000', '/etc/passwd', 'records/node/link.json'],
    ['160000', base, 'records/node/module'],
    ['100644', record(B), 'records/node/a\n::error::x.json'],
    ['100644', 'x'.repeat(300_000), 'records/node/large.json'],
  ]);
  const orphan = scratch.git('commit-tree', `${head}^{tree}`, '-p', base, '-m', 'x');
  const { code, report } = await judged('--base', base, '--head', orphan);
  expect(code).toBe(1);
  const faulty = new Set(
    report.findings.filter(({ rule }) => rule === 'schema/limits').map(({ file }) => file),
  );
  expect([...faulty].toSorted()).toEqual([
    'records/node/a\n::error::x.json',
    'records/node/large.json',
    'records/node/link.json',
    'records/node/module',
  ]);
});

test('equal input gives equal bytes, and a change against itself brings nothing', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A, BAD_URL), [fileOf(B)]: '{"x": ' });
  const once = await judged('--base', base, '--head', base);
  expect(await judged('--base', base, '--head', base)).toEqual(once);
  expect(once.report.summary.change).toMatchObject({ introduced: 0, fixed: 0 });
  expect(once.code).toBe(0);
});

test('the first change of a folder is all new', async () => {
  const base = scratch.commit({ 'x.txt': 'x' });
  scratch.commit({ [fileOf(A)]: record(A, BAD_URL) });
  expect((await judged('--base', base)).report.summary.change).toMatchObject({ fixed: 0, unchanged: 0 });
});

test('what the change does not bring is not in the way of a path that is asked for', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B) });
  scratch.commit({ [fileOf(A)]: record(A, BAD_URL) });
  expect((await judged('--base', base, fileOf(B))).code).toBe(0);
  expect((await judged('--base', base, fileOf(A))).code).toBe(1);
});

test('a name that is no commit, and a folder in no repository, end with what to do', async () => {
  scratch.commit({ [fileOf(A)]: record(A) });
  const where = ['--records', join(scratch.root, 'records')];
  const unknown = await runIn(['check', ...where, '--base', 'no-such-branch']);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toBe('no-such-branch names no commit here. Fetch it, or name another one.\n');
  expect(await runIn(['check', ...where, '--head', 'no-such-branch'])).toMatchObject({ code: 2 });
});

test('the base record of the tests has no findings of its own', async () => {
  scratch.commit({ [fileOf(BASE_RECORD.id)]: record(BASE_RECORD.id) });
  expect((await judged()).report.findings).toEqual([]);
});

/** As `judged`, by every rule; only what is said of other files than the changed one. */
async function broken(base: string, changed: string): Promise<{ code: number; elsewhere: string[] }> {
  const { code, report } = await judged('--only', '*/*', '--base', base);
  return { code, elsewhere: introduced(report).filter((place) => !place.includes(` ${fileOf(changed)} `)) };
}

const edge = (id: string): Fields => ({
  transition_graph: { leads_to: [{ error_id: id, probability: 0.5 }] },
});

test('taking away a record that another one leads to breaks that other one', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B, edge(A)) });
  scratch.commit({ [fileOf(A)]: null });
  expect(await broken(base, A)).toEqual({
    code: 1,
    elsewhere: [`graph/dangling ${fileOf(B)} /transition_graph/leads_to/0/error_id`],
  });
});

test('renaming it does too, unless the record says what it was called', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B, edge(A)) });
  scratch.commit({ [fileOf(A)]: null, [fileOf(C)]: record(C, textsOf(A)) });
  expect((await broken(base, C)).elsewhere).toEqual([
    `graph/dangling ${fileOf(B)} /transition_graph/leads_to/0/error_id`,
  ]);
  scratch.commit({ [fileOf(C)]: record(C, { ...textsOf(A), former_ids: [A] }) });
  expect((await broken(base, C)).elsewhere).toEqual([]);
});

test('an alias that takes the signature of a later record is found, on whichever side', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B) });
  const signature = String(textsOf(A)['signature']);
  scratch.write(fileOf(B), record(B, { aliases: [signature], regex: 'has failed' }));
  const { code, report } = await judged('--only', 'duplicates/*', '--base', base);
  expect(code).toBe(1);
  expect(introduced(report)).toContain(`duplicates/alias-conflict ${fileOf(B)} /aliases/0`);
});

test('a file that cannot be read any more takes nothing else down', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A), [fileOf(B)]: record(B, edge(A)) });
  scratch.write(fileOf(A), '{');
  expect(await broken(base, A)).toEqual({ code: 1, elsewhere: [] });
});

test('a run remembers what it has judged, unless it is told not to, and says the same with and without it', async () => {
  const base = scratch.commit({ [fileOf(A)]: record(A, BAD_URL), [fileOf(B)]: record(B) });
  scratch.write(fileOf(B), record(B, BAD_URL));
  const records = join(scratch.root, 'records');
  const question = ['check', '--records', records, '--base', base, '--format', 'json', '--only', 'schema/*'];
  const memory = join(scratch.root, '.cache');
  const cold = await runIn([...question, '--no-cache']);
  expect(existsSync(memory)).toBe(false);
  const first = await runIn(question);
  expect(readdirSync(memory)).toEqual(['.gitignore', 'state.sqlite']);
  const second = await runIn(question);
  expect([first.out, second.out]).toEqual([cold.out, cold.out]);
  expect([cold.code, first.code, second.code]).toEqual([1, 1, 1]);
});

test('a tier that evidence gave is not exchanged for one that only a person may state', async () => {
  const base = scratch.commit({
    [fileOf(A)]: record(A, { verification_tier: 'reproduced' }),
    [fileOf(B)]: record(B, { verification_tier: 'community_verified' }),
  });
  scratch.commit({
    [fileOf(A)]: record(A, { verification_tier: 'human_reviewed' }),
    [fileOf(B)]: record(B, { verification_tier: 'human_reviewed' }),
  });
  const { code, report } = await judged('--base', base);
  expect(code).toBe(1);
  expect(report.summary.gate.reasons).toEqual([expect.stringMatching(/raised in `node\/a`:/)]);
});

test("a signature of several lines is a mistake of its own, and still no other record's name", async () => {
  const lines = 'panic: all are asleep\nline two';
  const base = scratch.commit({ [fileOf(A)]: record(A, { signature: lines }), [fileOf(B)]: record(B) });
  const everything = ['--only', '{duplicates,regex}/*'];
  scratch.write(fileOf(B), record(B, { aliases: ['Panic: all are asleep, line two'] }));
  const named = await judged('--base', base, ...everything);
  expect(introduced(named.report)).toContain(`duplicates/alias-conflict ${fileOf(B)} /aliases/0`);
  scratch.write(fileOf(B), record(B, { regex: `the node-b has failed|all are asleep` }));
  const found = await judged('--base', base, ...everything);
  expect(introduced(found.report)).toContain(`regex/collision ${fileOf(B)} /regex`);
});
