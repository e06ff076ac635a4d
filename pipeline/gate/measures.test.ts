import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import type { RunResult } from '../rule/engine.ts';
import type { Finding } from '../rule/finding.ts';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { coverage } from '../report/coverage.ts';
import { measuresOf } from './measures.ts';
import { readablePaths, readableRecords } from './readable-records.ts';

interface Side {
  readonly files: readonly string[];
  readonly translated?: readonly string[];
  readonly findings?: readonly Finding[];
}

function sideOf({ files, translated = [], findings = [] }: Side) {
  const summaries = { [coverage.name]: { shares: {}, translated: [...translated] } };
  const contents = new Map(files.map((file) => [file, file]));
  return { result: { contents, summaries } as unknown as RunResult, findings };
}

/** Quality and share of translated records, before and after. */
function measures(
  base: Side,
  head: Side,
  renamed: readonly (readonly [string, string])[] = [],
  lost: readonly string[] = [],
): number[][] {
  const of = measuresOf(sideOf(base), sideOf(head), new Map(renamed), (before, after) =>
    lost.includes(`${before} ${after}`),
  );
  return of.map(({ before, after }) => [before, after]);
}

function error(file: string, rule = 'a/b'): Finding {
  return findingNamed(rule, { file: `records/${file}` });
}

const [A, B, C] = ['n/a.json', 'n/b.json', 'n/c.json'];

test('the first records of all make nothing worse', () => {
  expect(measures({ files: [] }, { files: [A], findings: [error(A)] })).toEqual([]);
});

test('records that change make quality fall; those that go or come without fault do not lift it', () => {
  const base = { files: [A, B], findings: [error(B)] };
  expect(measures(base, { files: [A, B], findings: [error(A), error(B)] })[0]).toEqual([75, 50]);
  expect(measures(base, { files: [A] })[0]).toEqual([100, 100]);
  expect(measures({ files: [A] }, { files: [A, B, C], findings: [error(A)] })[0]).toEqual([100, 50]);
});

test('new records with faults make it fall, but for their Chinese', () => {
  const base = { files: [A] };
  expect(measures(base, { files: [A, B], findings: [error(B)] })[0]).toEqual([100, 75]);
  expect(measures(base, { files: [A, B], findings: [error(B, 'zh/missing')] })[0]).toEqual([100, 100]);
  expect(measures(base, { files: [A, B], findings: [error(A, 'zh/missing')] })[0]).toEqual([100, 50]);
});

test('what `fix` settles lowers nothing unless it is an error', () => {
  const layout = { ...error(A, 'schema/format'), severity: 'warning' } as const;
  const old = { ...error(A, 'a/b'), severity: 'warning' } as const;
  expect(measures({ files: [A] }, { files: [A], findings: [layout] })[0]).toEqual([100, 100]);
  expect(measures({ files: [A] }, { files: [A], findings: [{ ...old, fixable: true }] })[0]).toEqual([
    100, 100,
  ]);
  expect(measures({ files: [A] }, { files: [A], findings: [old] })[0]).toEqual([100, 95]);
  expect(measures({ files: [A] }, { files: [A], findings: [{ ...layout, severity: 'error' }] })[0]).toEqual([
    100, 50,
  ]);
});

test('a record that was renamed is the same record', () => {
  const base = { files: [A, B], translated: [A], findings: [error(A)] };
  const head = { files: [C, B], translated: [C], findings: [error(C)] };
  expect(measures(base, head, [[A, C]])).toEqual([[75, 75], [50, 50]]); // prettier-ignore
  // Another one under another name is a new one.
  expect(measures(base, head)).toEqual([[100, 75], [0, 0]]); // prettier-ignore
});

test('Chinese is lost where its English stands; English that was rewritten asks nobody for Chinese', () => {
  const base = { files: [A, B], translated: [A, B] };
  const head = { files: [A, B], translated: [A] };
  expect(measures(base, head)[1]).toEqual([100, 100]);
  expect(measures(base, head, [], [`${B} ${B}`])[1]).toEqual([100, 50]);
  expect(measures({ files: [A, C], translated: [A, C] }, head, [[C, B]], [`${C} ${B}`])[1]).toEqual([
    100, 50,
  ]);
});

test('Chinese that comes lifts the share, of records that were there', () => {
  expect(measures({ files: [A, B] }, { files: [A, B, C], translated: [A, C] })[1]).toEqual([0, 50]);
});

test('records are what can be read and is called as one', () => {
  const entry = (path: string, readable = true) => ({ index: 0, id: '', path, readable });
  const corpus = { entries: [entry(A), entry(B, false), entry('n/README.md'), entry(C)] };
  const found = readableRecords.derive(corpus as never);
  expect(readablePaths({ [readableRecords.name]: found })).toEqual([A, C]);
  expect(readablePaths({} as Record<string, Json>)).toEqual([]);
});
