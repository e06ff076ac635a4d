import { expect, test } from 'vitest';
import type { GraphSummary, Link } from '../../corpus/graph-summary.ts';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { mostConfused } from './confusions.ts';

const graph = (links: readonly Link[]): GraphSummary => ({
  records: 4,
  edges: { leads_to: 0, preceded_by: 0, frequently_confused_with: 0 },
  components: [{ records: ['a/1', 'a/2', 'a/3', 'a/4'], links }],
  orphans: [],
  oneWay: [],
  dangling: 0,
});

test('counts the others once each, declared or not, from whichever side they are found', () => {
  const links: Link[] = [
    { from: 'a/1', to: 'a/2', kind: 'frequently_confused_with' },
    { from: 'a/1', to: 'a/4', kind: 'leads_to' },
  ];
  const collision = (record: string, other: string) =>
    findingNamed('regex/collision', { record, related: [other], severity: 'warning' });
  const findings = [
    collision('a/1', 'a/3'),
    collision('a/3', 'a/1'),
    findingNamed('regex/broad', { record: 'a/4' }),
  ];
  expect(mostConfused(graph(links), findings, 9)).toEqual([
    { id: 'a/1', declared: 1, undeclared: 1 },
    { id: 'a/3', declared: 0, undeclared: 1 },
    { id: 'a/2', declared: 1, undeclared: 0 },
  ]);
  expect(mostConfused(graph(links), findings, 1)).toHaveLength(1);
});
