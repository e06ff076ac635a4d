import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderJson } from '../pipeline/report/formats/json.ts';
import type { Report } from '../pipeline/report/report.ts';
import { findingNamed } from '../pipeline/rule/testing/rule-tester.ts';
import { reportFrom, reportIn } from './report-input.ts';

const home = mkdtempSync(join(tmpdir(), 'report-input-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const REPORT: Report = {
  summary: {
    records: 50,
    errors: 0,
    warnings: 200,
    gate: { passed: true, reasons: [] },
    coverage: {},
    quality: 90,
  },
  findings: Array.from({ length: 200 }, (_, at) =>
    findingNamed('schema/format', { line: at + 1, message: `第 ${at} 条` }),
  ),
};

const path = join(home, 'quality.json');
writeFileSync(path, renderJson(REPORT));

test('a short report is read as it is', () => {
  expect(reportIn(path)).toEqual(REPORT);
});

test.each([1_000, 10_000])(
  'of one of more than %i bytes, the first findings are whole and all are there',
  (atOnce) => {
    const descriptor = openSync(path, 'r');
    try {
      const report = reportFrom(descriptor, atOnce);
      expect(report.findings.slice(0, 30)).toEqual(REPORT.findings.slice(0, 30));
      expect(report.findings).toHaveLength(200);
      expect(report.findings.at(-1)?.message).toBe('');
    } finally {
      closeSync(descriptor);
    }
  },
);
