import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderAnnotations } from '../../github/annotations.ts';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { propertyRuns } from '../../testing/property-runs.ts';
import { renderJson } from '../formats/json.ts';
import { COMMENT_BYTES, renderMarkdown, STEP_SUMMARY_BYTES } from '../formats/markdown.ts';
import { nextSteps } from '../next-steps.ts';
import { readReport } from '../read-report.ts';
import type { Report, ReportedFinding } from '../report.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { readReportStream } from './read-report-stream.ts';

/** A text in pieces of so many bytes, which end within characters. */
function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('in pieces, a report is read as it is as a whole', () => {
  fc.assert(
    fc.property(hostileReport, fc.integer({ min: 1, max: 700 }), (report, size) => {
      const text = renderJson(report);
      expect(readReportStream(pieces(text, size))).toEqual(readReport(text));
    }),
    { numRuns: propertyRuns(200) },
  );
});

const RULES = ['zh/missing', 'schema/format', 'regex/slow', 'evidence/count', 'schema/url'];

function manyFindings(isChange: boolean): ReportedFinding[] {
  return Array.from({ length: 3_000 }, (_, at): ReportedFinding => {
    const finding = findingNamed(RULES[(at * at) % RULES.length] ?? '', {
      file: `records/node/${String(Math.floor(at / 7)).padStart(4, '0')}.json`,
      line: (at % 7) + 1,
      severity: at % 3 === 0 ? 'error' : 'warning',
      message: `Number ${at} says what is wrong.`,
      fix: at % 4 === 0 ? [{ op: 'remove', pointer: '/x' }] : [],
    });
    if (!isChange) return finding;
    const change = at % 5 === 0 ? ('unchanged' as const) : ('introduced' as const);
    return { ...finding, change, ...(at % 10 === 0 ? { touched: true as const } : {}) };
  });
}

function largeReport(isChange: boolean): Report {
  const summary: Report['summary'] = {
    records: 500,
    errors: 1_000,
    warnings: 2_000,
    gate: { passed: false, reasons: ['1,000 errors'] },
    coverage: { zh: 12.5 },
    quality: 40,
  };
  const findings = manyFindings(isChange);
  if (!isChange) return { summary, findings };
  const change = { introduced: 2_400, fixed: 3, unchanged: 600 };
  const fixed = manyFindings(false).slice(0, 3);
  return {
    summary: { ...summary, change },
    findings,
    fixed,
    vanished: ['node/x'],
    replaced: [],
    policyChanges: [],
  };
}

test.each([true, false])(
  'of thousands of findings, all that is shown is the same (of a change: %s)',
  (isChange) => {
    const text = renderJson(largeReport(isChange));
    const [streamed, whole] = [readReportStream(pieces(text, 5_000)), readReport(text)];
    expect(renderAnnotations(streamed, '')).toBe(renderAnnotations(whole, ''));
    for (const bytes of [COMMENT_BYTES, STEP_SUMMARY_BYTES, 5_000])
      expect(renderMarkdown(streamed, bytes)).toBe(renderMarkdown(whole, bytes));
    const counts = (report: Report): unknown =>
      nextSteps(report.findings).map(({ rules, ...step }) => ({
        ...step,
        rules: rules.map(({ rule, findings, records }) => ({ rule, findings, records })),
      }));
    expect(counts(streamed)).toEqual(counts(whole));
    // Most of them are only counted.
    expect(streamed.findings).toHaveLength(3_000);
    expect(streamed.findings.filter(({ message }) => message === '').length).toBeGreaterThan(2_000);
  },
);

const GOOD = renderJson(largeReport(true));

test.each([
  ['nothing', ''],
  ['half of it', GOOD.slice(0, GOOD.length >> 1)],
  ['more behind it', `${GOOD}{}`],
  ['a list', '[]'],
  ['null', 'null'],
  ['no key', '{}'],
  ['no findings', GOOD.replace('"findings": [', '"fixed": [')],
  ['no summary', '{"findings": []}'],
  ['an empty summary', '{"summary": {}, "findings": []}'],
  ['findings that are no list', '{"summary": {}, "findings": {"a": 1}}'],
  ['findings that are a number', GOOD.replace(/"findings": \[[^]*\]/, '"findings": 1')],
  ['a key of its own', GOOD.replace('"vanished"', '"__proto__"')],
  ['a key twice', GOOD.replace('"vanished"', '"replaced"')],
  ['a finding of another kind', GOOD.replace('"line":7', '"line":"7"')],
  ['a finding with a member more', GOOD.replace('"line":7', '"__proto__":{},"line":7')],
  ['a text that is no id', GOOD.replace('"node/x"', '7')],
])('%s is no report', (_, text) => {
  expect(() => readReportStream(pieces(text, 1_000))).toThrow(/no report/);
});

test('what is wrong with one of many findings is said of that finding', () => {
  const report = largeReport(false);
  const findings = report.findings.with(2_345, { ...report.findings[2_345], line: 0 } as ReportedFinding);
  const text = renderJson({ ...report, findings });
  expect(() => readReportStream(pieces(text, 10_000))).toThrow('/findings/2345/line must be >= 1');
  expect(() => readReport(text)).toThrow('/findings/2345/line must be >= 1');
});

test('a summary may stand behind the findings', () => {
  const { summary, findings } = largeReport(false);
  const text = JSON.stringify({ findings, summary });
  expect(readReportStream(pieces(text, 999)).summary).toEqual(summary);
  expect(() =>
    readReportStream(pieces(JSON.stringify({ findings, summary: { ...summary, records: -1 } }), 999)),
  ).toThrow('/summary/records');
});
