import { writeResult } from '../rule/record-result.ts';
import { expect, test } from 'vitest';
import { gateOfState } from '../gate/gate.ts';
import type { Finding } from '../rule/finding.ts';
import { StateFindings } from '../rule/state/state-findings.ts';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { emptyState } from '../store/testing/empty-state.ts';
import { renderSums, renderTerminal } from './formats/terminal.ts';
import { reportOf } from './report.ts';
import { summedReport } from './state-sums.ts';

const FIX = [{ op: 'remove', pointer: '/x' }] as const;

/** Findings of several kinds, mixed within files, such that rules have errors and warnings, fixes and none. */
function findingsOf(file: number): Finding[] {
  const rules = ['zh/missing', 'schema/format', 'regex/slow', 'evidence/count', 'schema/url'];
  // Many files have findings of the same kinds, as in life.
  const kind = file % 11;
  return Array.from({ length: kind % 7 }, (_, index) =>
    findingNamed(rules[(kind * 3 + index * index) % rules.length] ?? '', {
      file: `records/node/${String(file).padStart(3, '0')}.json`,
      line: index + 1,
      severity: (kind + index) % 3 === 0 ? 'error' : 'warning',
      message: `Number ${index} of ${file}.`,
      fix: (kind + index) % 4 === 0 ? FIX : [],
    }),
  );
}

test('summed up from the state, a report is that of its findings', () => {
  const state = emptyState();
  const files = Array.from({ length: 60 }, (_, file) => file);
  state.write(() => {
    for (const file of files) {
      const path = `node/${String(file).padStart(3, '0')}.json`;
      state.putFile(
        path,
        'key',
        writeResult({ id: 'node/x', readable: true, findings: findingsOf(file) }, {}),
      );
    }
  });
  const list = new StateFindings(state, 'records');
  const findings = files.flatMap(findingsOf);
  expect(list.whole()).toEqual(findings);
  const summed = summedReport(list, files.length, { zh: 1 });
  const whole = reportOf(findings, files.length, { zh: 1 }, gateOfState(findings));
  expect(summed.summary).toEqual(whole.summary);
  expect(summed.findings).toBe(findings.length);
  const options = { colour: false, all: false, columns: null };
  expect(renderSums(summed, summed.sums(), options)).toBe(renderTerminal(whole, options));
  const stored = { ...whole, findings: list.stored() };
  expect(renderTerminal(stored, options)).toBe(renderTerminal(whole, options));
  expect(JSON.stringify(list.stored())).toBe(JSON.stringify(findings));
});
