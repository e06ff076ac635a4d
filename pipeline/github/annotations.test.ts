import { expect, test } from 'vitest';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { renderAnnotations, renderFailureAnnotation, renderFailureSummary } from './annotations.ts';
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

test('what fails the gate besides errors is an annotation of its own', () => {
  const gate = { passed: false, reasons: ['2 introduced errors', '4 records are gone\n::error::x'] };
  const lines = renderAnnotations(reportOf([], 1, {}, gate), '')
    .trimEnd()
    .split('\n');
  expect(lines).toEqual([String.raw`::error title=The gate fails::4 records are gone\n::error::x.`]);
});

test('of a change, only what it brings is shown', () => {
  const report = reportOf(
    [findingNamed('regex/broad'), findingNamed('schema/url')],
    1,
    {},
    { passed: true, reasons: [] },
  );
  const [first, second] = report.findings;
  if (!first || !second) throw new Error('two findings are meant');
  const findings = [
    { ...first, change: 'unchanged', touched: true } as const,
    { ...second, change: 'introduced' } as const,
  ];
  const change = { introduced: 1, fixed: 0, unchanged: 1 };
  const lines = renderAnnotations({ summary: { ...report.summary, change }, findings }, '')
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => /title=([^:]*)::/.exec(line)?.[1])).toEqual(['schema/url']);
});

test('where nothing was judged, the annotation and the summary say so, whatever the text', () => {
  const said = 'x names no commit here.\n::set-output name=a::b\n<b>##[error]y\n';
  expect(renderFailureAnnotation(said).split('\n')).toHaveLength(2);
  expect(renderFailureAnnotation(said)).toMatch(
    /^::error title=Nothing was judged::x names no commit here\. /,
  );
  expect(renderFailureSummary(said)).not.toMatch(/<b>|^::/m);
});
