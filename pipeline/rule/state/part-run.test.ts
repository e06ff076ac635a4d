import { expect, test } from 'vitest';
import { defineDigest } from '../../corpus/digest.ts';
import { runRules } from '../engine.ts';
import { defineCorpusRule, defineRecordRule } from '../rule.ts';
import { ruleRunOf } from '../testing/rule-run.ts';
import { fileOf, recordFile } from '../testing/rule-tester.ts';
import { contentKey } from './content-key.ts';
import type { KnownResult } from './known-results.ts';
import { readPartLine, writePartLine, type PartResult } from './part-line.ts';
import { runPart } from './part-run.ts';

const RULE = { severity: 'error', summary: 'a rule of the test' } as const;

const category = defineRecordRule({
  ...RULE,
  id: 'test/category',
  reads: ['category'],
  check: ({ record }) => [{ pointer: '/category', message: record.category }],
});

const crashing = defineRecordRule({
  ...RULE,
  id: 'test/crash',
  reads: ['category'],
  check: () => {
    throw new Error('bang');
  },
});

const word = defineDigest({
  name: 'test/category',
  reads: ['category'],
  derive: ({ category: own }) => own,
});

const shared = defineCorpusRule({
  ...RULE,
  id: 'test/shared',
  digests: [word],
  *check({ corpus }) {
    const words = corpus.digest(word);
    for (const entry of corpus.entries) {
      const others = corpus.entries.filter(
        ({ index }) => index !== entry.index && words[index] === words[entry.index],
      );
      if (others.length > 0) yield { entry, pointer: '/category', message: 'shared' };
    }
  },
});

const FILES = [
  recordFile({ id: 'node/b', category: 'y_error' }),
  recordFile({ id: 'node/a', category: 'x_error' }),
  recordFile({ id: 'node/c', category: 'x_error' }),
  fileOf('node/d.json', '{'),
];

async function resultsOf(run: Parameters<typeof runPart>[0]): Promise<PartResult[]> {
  const results: PartResult[] = [];
  const rules = new Set((await run.loadRules()).map(({ id }) => id));
  await runPart(run, (files) => {
    for (const { path, key, result } of files) {
      const read = readPartLine(writePartLine(path, key, result), { folder: 'records', rules });
      if (read) results.push(read);
    }
  });
  return results;
}

test('each file is judged by itself, in the order of the files', async () => {
  const results = await resultsOf(ruleRunOf(FILES, [category, shared]));
  expect(
    results.map(({ path, result, digests }) => [
      path,
      result.id,
      result.readable,
      result.findings.map(({ message }) => message),
      digests,
    ]),
  ).toEqual([
    ['node/a.json', 'node/a', true, ['x_error'], { 'test/category': 'x_error' }],
    ['node/b.json', 'node/b', true, ['y_error'], { 'test/category': 'y_error' }],
    ['node/c.json', 'node/c', true, ['x_error'], { 'test/category': 'x_error' }],
    ['node/d.json', 'node/d', false, [], {}],
  ]);
  const keys = FILES.map((file) => contentKey(file));
  expect(results.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
});

test('a run that is told the results of a part judges none of its files, and finds the same', async () => {
  const whole = await runRules(ruleRunOf(FILES, [category, shared]));
  const known = new Map<string, KnownResult>();
  for (const result of await resultsOf(ruleRunOf(FILES.slice(1), [category, shared])))
    known.set(`${result.path} ${result.key}`, result);
  const judged: string[] = [];
  const watched = defineRecordRule({
    ...RULE,
    id: 'test/category',
    reads: ['category'],
    check: ({ id, record }) => {
      judged.push(id);
      return [{ pointer: '/category', message: record.category }];
    },
  });
  const told = await runRules(
    ruleRunOf(FILES, [watched, shared], {
      known: { of: (path, key) => known.get(`${path} ${key}`) ?? null },
    }),
  );
  expect(judged).toEqual(['node/b']);
  expect(told.findings).toEqual(whole.findings);
  expect(whole.findings.map(({ record, message }) => `${record} ${message}`)).toEqual([
    'node/a x_error',
    'node/a shared',
    'node/b y_error',
    'node/c x_error',
    'node/c shared',
  ]);
});

test('more files than are held at a time are all judged, each once', async () => {
  const many = Array.from({ length: 1_001 }, (_, index) => fileOf(`node/${index}.json`, '{"category": "x"}'));
  const sizes: number[] = [];
  const paths = new Set<string>();
  await runPart(ruleRunOf(many, [category]), (results) => {
    sizes.push(results.length);
    for (const { path } of results) paths.add(path);
  });
  expect(sizes.filter((size) => size > 0)).toEqual([500, 500, 1]);
  expect(paths.size).toBe(1_001);
});

test('how often a rule threw is told; a part that is called off ends', async () => {
  const crashes = await runPart(ruleRunOf(FILES, [crashing]), () => undefined);
  expect(crashes).toBe(3);
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(resultsOf(ruleRunOf(FILES, [category], { signal }))).rejects.toThrow('enough');
});

test('a key stands for path, kind, size, failure and content', () => {
  const file = recordFile({ id: 'node/a' });
  const others = [
    file,
    { ...file, path: 'node/b.json' },
    { ...file, kind: 'symlink' } as const,
    { ...file, size: file.size + 1 },
    { ...file, failure: 'EACCES' },
    { ...file, bytes: null },
    { ...file, bytes: new Uint8Array([123]) },
  ];
  expect(new Set(others.map(contentKey)).size).toBe(others.length);
  expect(contentKey({ ...file })).toBe(contentKey(file));
});
