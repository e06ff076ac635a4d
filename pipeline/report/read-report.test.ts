import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileReport } from './testing/hostile-report.ts';
import { renderJson } from './formats/json.ts';
import { readReport } from './read-report.ts';
import { propertyRuns } from '../testing/property-runs.ts';

test('reads what was written', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(readReport(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
    }),
    { numRuns: propertyRuns(200) },
  );
});

test.each(['', '{', '[]', 'null', '{}', '{"summary": {}, "findings": []}'])('%j is no report', (text) => {
  expect(() => readReport(text)).toThrow(/no report/);
});
