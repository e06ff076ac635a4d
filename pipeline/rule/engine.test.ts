import { expect, test } from 'vitest';
import { defineDigest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../policy/policy.ts';
import type { RawFile } from '../record/raw-file.ts';
import { runRules, type RunResult } from './engine.ts';
import type { CorpusSummary, RuleRun } from './run.ts';
import { emptyState } from '../store/testing/empty-state.ts';
import type { Pass } from './pass.ts';
import { defineCorpusRule, defineFileRule, defineRecordRule, type Rule } from './rule.ts';
import { ruleRunOf } from './testing/rule-run.ts';
import { fileOf, recordFile } from './testing/rule-tester.ts';

const POLICY = shipped.policy as unknown as Policy;

function runOver(
  files: readonly RawFile[],
  rules: readonly Rule[],
  own: Partial<RuleRun> = {},
): Promise<RunResult> {
  return runRules(ruleRunOf(files, rules, own));
}

const RULE = { severity: 'error', summary: 'a rule of the test' } as const;

/** Reports every record whose category it can read. */
const category = defineRecordRule({
  ...RULE,
  id: 'test/category',
  reads: ['category'],
  check: ({ record }) => [{ pointer: '/category', message: record.category }],
});

const aliases = defineRecordRule({
  ...RULE,
  id: 'test/aliases',
  reads: ['aliases', 'category'],
  check: ({ record }) => [{ pointer: '/aliases', message: String(record.aliases.length) }],
});

const everyFile = defineFileRule({
  ...RULE,
  id: 'test/file',
  check: () => [{ pointer: '', message: 'a file' }],
});

const crashing = defineRecordRule({
  ...RULE,
  id: 'test/crash',
  reads: ['tags'],
  check: ({ record }) => {
    if (record.tags.includes('bang')) throw new Error('bang');
    return [];
  },
});

const slug = defineDigest({
  name: 'test/category',
  reads: ['category'],
  derive: ({ category: word }) => word,
});

/** Reports each record whose category another one has too. */
const sharing = defineCorpusRule({
  ...RULE,
  id: 'test/sharing',
  digests: [slug],
  *check({ corpus }) {
    const words = corpus.digest(slug);
    for (const entry of corpus.entries) {
      const others = corpus.entries.filter(
        ({ index }) => index !== entry.index && words[index] !== null && words[index] === words[entry.index],
      );
      if (others.length > 0)
        yield { entry, pointer: '/category', message: 'shared', related: others.map(({ id }) => id) };
    }
  },
});

function said({ findings }: RunResult): string[] {
  return findings.map(({ rule, record, line, message }) => `${rule} ${record ?? '-'} ${line} ${message}`);
}

test('a finding has its identity, its weight and its place', async () => {
  const { findings } = await runOver([recordFile({ id: 'node/a' })], [category]);
  expect(findings).toEqual([
    {
      rule: 'test/category',
      severity: 'error',
      record: 'node/a',
      file: 'records/node/a.json',
      pointer: '/category',
      line: 7,
      column: 15,
      endLine: 7,
      endColumn: 29,
      message: 'module_error',
      related: [],
      fix: [],
    },
  ]);
});

test('a broken key silences the rules that read it, and no others', async () => {
  const files = [recordFile({ id: 'node/a', aliases: 'x' }), recordFile({ id: 'node/b', category: 7 })];
  expect(said(await runOver(files, [category, aliases]))).toEqual(['test/category node/a 7 module_error']);
});

test('rules about files see what cannot be read; rules about records do not', async () => {
  const files = [fileOf('node/a.json', '{'), recordFile({ id: 'node/b' })];
  expect(said(await runOver(files, [everyFile, category]))).toEqual([
    'test/file - 1 a file',
    'test/file node/b 1 a file',
    'test/category node/b 7 module_error',
  ]);
});

test('the policy says what a rule weighs, and silences it', async () => {
  const files = [recordFile({ id: 'node/a' })];
  const weighed = (severity: 'error' | 'warning' | 'off'): Promise<RunResult> =>
    runOver(files, [category], { policy: { ...POLICY, severities: { 'test/category': severity } } });
  expect((await weighed('warning')).findings.map(({ severity }) => severity)).toEqual(['warning']);
  expect((await weighed('off')).findings).toEqual([]);
});

test('a rule that throws is a finding, hides nothing, and is counted', async () => {
  const files = [recordFile({ id: 'node/a', tags: ['bang'] }), recordFile({ id: 'node/b' })];
  const result = await runOver(files, [crashing, category]);
  expect(said(result).map((line) => line.split(' (')[0])).toEqual([
    'test/crash node/a 1 The rule test/crash failed on this record',
    'test/category node/a 7 module_error',
    'test/category node/b 7 module_error',
  ]);
  expect(result.crashes).toBe(1);
});

test('a crash is not remembered', async () => {
  const state = emptyState();
  const files = [recordFile({ id: 'node/a', tags: ['bang'] })];
  expect((await runOver(files, [crashing], { state })).crashes).toBe(1);
  expect((await runOver(files, [crashing], { state })).crashes).toBe(1);
});

test('records are judged against each other, and a record that cannot be read is none of them', async () => {
  const files = ['a', 'b'].map((name) => recordFile({ id: `node/${name}` }));
  const others = [recordFile({ id: 'node/c', category: 7 }), fileOf('node/d.json', '{')];
  const { findings } = await runOver([...files, ...others], [sharing]);
  expect(findings.map(({ record, line, related }) => [record, line, ...related])).toEqual([
    ['node/a', 7, 'node/b'],
    ['node/b', 7, 'node/a'],
  ]);
});

const files = ['d', 'a', 'c', 'b'].map((name, index) =>
  recordFile({ id: `node/${name}`, category: index % 2 === 0 ? 'x_error' : 'y_error', aliases: [name] }),
);
const rules = [sharing, category, aliases, everyFile];

test('neither the order of the files nor that of the rules changes a byte', async () => {
  const first = JSON.stringify((await runOver(files, rules)).findings);
  expect(JSON.stringify((await runOver(files.toReversed(), rules)).findings)).toBe(first);
  expect(JSON.stringify((await runOver(files, rules.toReversed())).findings)).toBe(first);
});

test('cold, warm and partly warm, a run gives the same bytes', async () => {
  const cold = JSON.stringify((await runOver(files, rules)).findings);
  const state = emptyState();
  await runOver(files.slice(1), rules, { state });
  expect(JSON.stringify((await runOver(files, rules, { state })).findings)).toBe(cold);
  expect(JSON.stringify((await runOver(files, rules, { state })).findings)).toBe(cold);
});

test('a remembered run loads no rule; a changed file is judged anew', async () => {
  const state = emptyState();
  let loads = 0;
  const loadRules = (): Promise<readonly Rule[]> => {
    loads++;
    return Promise.resolve([category]);
  };
  await runOver(files, [], { state, loadRules });
  await runOver(files, [], { state, loadRules });
  expect(loads).toBe(1);
  const changed = [...files.slice(1), recordFile({ id: 'node/d', category: 'z_error' })];
  expect(said(await runOver(changed, [], { state, loadRules }))).toContain('test/category node/d 7 z_error');
});

test('the same content at another path is another record', async () => {
  const state = emptyState();
  const content = '{"category": "x_error"}';
  await runOver([fileOf('node/a.json', content)], [category], { state });
  expect(said(await runOver([fileOf('node/b.json', content)], [category], { state }))).toEqual([
    'test/category node/b 1 x_error',
  ]);
});

/** Answers with the length of the question, and counts how often it is asked. */
class LengthPass implements Pass<Json> {
  readonly name = 'test/length';
  readonly version = '1';
  readonly reads = ['category'] as const;
  asked: string[] = [];
  questions({ category: word }: { category: string }): string[] {
    return [word];
  }
  readonly unanswered = null;
  answer(question: string): Json {
    this.asked.push(question);
    return question.length;
  }
}

test('equal questions are answered once, in an order of their own, and the answers are remembered', async () => {
  const pass = new LengthPass();
  const rule = defineRecordRule({
    ...RULE,
    id: 'test/length',
    reads: ['category'],
    passes: [pass],
    check: ({ record, facts }) => [
      { pointer: '/category', message: String(facts.get(pass, record.category)) },
    ],
  });
  const state = emptyState();
  const { findings } = await runOver(files, [rule], { state });
  expect(findings.map(({ message }) => message)).toEqual(['7', '7', '7', '7']);
  expect(pass.asked).toEqual(['x_error', 'y_error']);
  const again = await runOver([recordFile({ id: 'node/z', category: 'x_error' })], [rule], { state });
  expect(said(again)).toEqual(['test/length node/z 7 7']);
  expect(pass.asked).toEqual(['x_error', 'y_error']);
});

test('a run that is called off ends', async () => {
  await expect(runOver(files, rules, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
    'enough',
  );
});

test('progress counts the files', async () => {
  const seen: number[] = [];
  await runOver(files, rules, { onProgress: (done) => seen.push(done) });
  expect(seen.at(-1)).toBe(4);
});

test('nobody asks for a record that cannot be read, or for a rule that is silenced', async () => {
  const pass = new LengthPass();
  const rule = defineRecordRule({
    ...RULE,
    id: 'test/length',
    reads: ['category'],
    passes: [pass],
    check: () => [],
  });
  const files = [recordFile({ id: 'node/a', category: 7 }), fileOf('node/b.json', '{')];
  await runOver(files, [rule]);
  const silent = { policy: { ...POLICY, severities: { 'test/length': 'off' } } } as const;
  await runOver([recordFile({ id: 'node/c' })], [rule], silent);
  expect(pass.asked).toEqual([]);
});

test('what is wanted of the whole corpus is derived from its digests, though no rule reads them', async () => {
  const words: CorpusSummary = {
    name: 'words',
    digests: [slug],
    derive: (corpus) =>
      corpus
        .digest(slug)
        .map((word, index) => [
          corpus.entries[index]?.path ?? '',
          corpus.entries[index]?.readable ?? '',
          word,
        ]),
  };
  const files = [
    recordFile({ id: 'node/b' }),
    recordFile({ id: 'node/a', category: 7 }),
    fileOf('node/c.json', '{'),
  ];
  const { summaries } = await runOver(files, [everyFile], { summaries: [words] });
  expect(summaries).toEqual({
    words: [
      ['node/a.json', true, null],
      ['node/b.json', true, 'module_error'],
      ['node/c.json', false, null],
    ],
  });
  expect((await runOver(files, [everyFile])).summaries).toEqual({});
});
