import { expect, test } from 'vitest';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { renderAnnotations } from './annotations.ts';
import { reportOf } from '../report/report.ts';

const render = (findings: Parameters<typeof reportOf>[0]): string[] =>
  renderAnnotations(reportOf(findings, 1, {}, { passed: false, reasons: [] }), 'kb/')
    .trimEnd()
    .split('\n');

test('ten of a kind at most, the last of which counts the others', () => {
  const lines = render([
    ...Array.from({ length: 1500 }, () => findingNamed('regex/broad')),
    ...Array.from({ length: 10 }, () => findingNamed('regex/slow', { severity: 'warning' })),
  ]);
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(lines).toContain('::error title=and 1%2C491 more::The report lists all 1,500.');
});

test('one of each rule first, and among those what only a person can settle', () => {
  const fix = [{ op: 'replace', pointer: '/confidence', value: 0.5 }] as const;
  const lines = render([
    findingNamed('evidence/confidence', { fix }),
    findingNamed('regex/broad'),
    findingNamed('regex/broad'),
    findingNamed('schema/url'),
  ]);
  expect(lines.map((line) => /title=([^:]*)::/.exec(line)?.[1])).toEqual([
    'regex/broad',
    'schema/url',
    'evidence/confidence',
    'regex/broad',
  ]);
  expect(lines[0]).toContain('file=kb/records/');
});
