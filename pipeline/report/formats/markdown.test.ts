import { expect, test } from 'vitest';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { COMMENT_BYTES, renderMarkdown } from './markdown.ts';
import { reportOf, withChange } from '../report.ts';

const render = (findings: Parameters<typeof reportOf>[0]): string =>
  renderMarkdown(reportOf(findings, 1200, {}, { passed: true, reasons: [] }), COMMENT_BYTES);

test('a few findings stand open, without an overview', () => {
  const text = render([findingNamed('regex/slow', { severity: 'warning', message: 'It is slow.' })]);
  expect(text).toContain('### ✅ The gate passes\n\n1,200 records, 0 errors, 1 warning,');
  expect(text).toContain('**regex/slow** (warning, 1)\n\n| where | what |');
  expect(text).not.toMatch(/What next|<details>/);
});

test('of many, every rule has its share of the room, with what to do and an overview before them', () => {
  const rules = Array.from({ length: 26 }, (_, index) => `stage/rule-${String.fromCharCode(97 + index)}`);
  const message = 'A sentence about what is wrong, why it matters and what to do. '.repeat(10);
  const text = render(
    rules.flatMap((rule) => Array.from({ length: 50 }, () => findingNamed(rule, { message }))),
  );
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BYTES);
  expect(text).toContain('1. 1,300 errors to settle by hand: stage/rule-a 50, stage/rule-b 50,');
  expect(text).toContain('| `stage/rule-z` | error | 50 | 1 |');
  expect(text.match(/<summary>/g)).toHaveLength(rules.length);
  expect(text).not.toContain('than fit here');
});

test('what a change brings stands before what was there: whole rules, and within a rule', () => {
  const oldOnly = findingNamed('evidence/count', { message: 'The count.' });
  const old = findingNamed('regex/broad', { message: 'Broad before.' });
  const brought = findingNamed('regex/broad', { message: 'Broad now.' });
  const warned = findingNamed('schema/format', { message: 'The layout.', severity: 'warning' });
  const findings = [oldOnly, old, brought, warned];
  const report = withChange(
    reportOf(findings, 1, {}, { passed: false, reasons: [] }),
    { introduced: new Set([brought, warned]), fixed: [] },
    { kept: [oldOnly, old], vanished: [], replaced: [], policyChanges: [] },
  );
  const messages = renderMarkdown(report, COMMENT_BYTES).match(
    /Broad now|Broad before|The count|The layout/g,
  );
  expect(messages).toEqual(['Broad now', 'Broad before', 'The count', 'The layout']);
});
