import { expect, test } from 'vitest';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { nextSteps } from './next-steps.ts';

const FIX = [{ op: 'replace', pointer: '/confidence', value: 0.5 }] as const;

test('what no one has to judge comes first, then errors, translations and warnings', () => {
  const steps = nextSteps([
    findingNamed('duplicates/near', { severity: 'warning', file: 'records/a/x.json' }),
    findingNamed('zh/missing', { severity: 'warning', file: 'records/a/x.json' }),
    findingNamed('zh/token-lost', { file: 'records/a/y.json' }),
    findingNamed('regex/broad', { file: 'records/a/x.json' }),
    findingNamed('regex/broad', { file: 'records/a/y.json' }),
    findingNamed('evidence/confidence', { fix: FIX }),
  ]);
  expect(
    steps.map(({ hand, weight, findings, errors, records }) => [hand, weight, findings, errors, records]),
  ).toEqual([
    ['fix', 'both', 1, 1, 1],
    ['person', 'errors', 2, 2, 2],
    ['translate', 'both', 2, 1, 2],
    ['person', 'warnings', 1, 0, 1],
  ]);
});

test.each([
  ['schema/format', 'fix'],
  ['zh/missing', 'translate'],
  ['zh/glossary', 'person'],
  ['regex/slow', 'person'],
])('%s without a fix of its own is for %s', (rule, hand) => {
  expect(nextSteps([findingNamed(rule, { severity: 'warning' })]).map((step) => step.hand)).toEqual([hand]);
});

test('nothing found, nothing to do', () => {
  expect(nextSteps([])).toEqual([]);
});
