import { expect, test } from 'vitest';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { byRule, worstRecords } from './groups.ts';

const FIX = [{ op: 'replace', pointer: '/confidence', value: 0.5 }] as const;

test('examples of a rule are spread over the files that it finds fault with', () => {
  const findings = Array.from({ length: 40 }, (_, index) =>
    findingNamed('regex/broad', {
      file: `records/a/f${String(index >> 1).padStart(2, '0')}.json`,
      line: index,
    }),
  );
  const files = byRule(findings)[0]?.examples.map(({ file }) => file.slice(-8, -5)) ?? [];
  expect(files).toEqual(['f00', 'f04', 'f08', 'f12', 'f16']);
});

test('a rule with few findings is shown by all of them', () => {
  const findings = [1, 2, 3].map((line) => findingNamed('regex/broad', { line }));
  expect(byRule(findings)[0]?.examples).toEqual(findings);
});

test('a rule says who fixes its findings where all are fixed alike', () => {
  const own = findingNamed('graph/asymmetric', {});
  const sure = findingNamed('graph/asymmetric', { fix: FIX });
  expect(byRule([sure, sure])[0]?.hand).toBe('fix');
  expect(byRule([own, sure])[0]?.hand).toBeNull();
});

test('the worst records are those that are worst once the certain fixes are made', () => {
  const sure = ['evidence/confidence', 'evidence/count', 'evidence/tier'].map((rule) =>
    findingNamed(rule, { file: 'records/a/sure.json', fix: FIX }),
  );
  const hard = findingNamed('regex/broad', { file: 'records/a/hard.json' });
  const hint = findingNamed('regex/slow', { file: 'records/a/hard.json', severity: 'warning' });
  expect(worstRecords([...sure, hint, hard], 5)).toEqual([
    { file: 'records/a/hard.json', quality: 47.5, findings: [hard, hint] },
  ]);
});
