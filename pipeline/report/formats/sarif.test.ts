import { expect, test } from 'vitest';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { reportOf } from '../report.ts';
import { renderSarif } from './sarif.ts';

interface Log {
  readonly runs: readonly {
    readonly invocations: readonly { toolExecutionNotifications?: { message: { text: string } }[] }[];
    readonly results: readonly {
      ruleId: string;
      level: string;
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

function runOf(findings: Parameters<typeof reportOf>[0]) {
  const report = reportOf(findings, 1, {}, { passed: true, reasons: [] });
  const [run] = (JSON.parse(renderSarif(report, [], '', () => null)) as Log).runs;
  if (!run) throw new Error('one run is meant');
  return run;
}

const fix = [{ op: 'remove', pointer: '/x' }] as const;

test('keeps what only a person can settle, and says how much is left out', () => {
  const fixable = Array.from({ length: 5_000 }, () => findingNamed('evidence/confidence', { fix }));
  const own = [findingNamed('regex/slow', { severity: 'warning' }), findingNamed('regex/broad')];
  const { results, invocations } = runOf([...fixable, ...own]);
  expect(results).toHaveLength(5_000);
  expect(results.slice(0, 3).map(({ ruleId }) => ruleId)).toEqual([
    'regex/broad',
    'regex/slow',
    'evidence/confidence',
  ]);
  expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^2 findings are left out/);
  expect(runOf(own).invocations[0]?.toolExecutionNotifications).toBeUndefined();
});

test('each finding has a fingerprint of its own, which no line and no wording changes', () => {
  const findings = [
    findingNamed('zh/token-lost', { message: 'a' }),
    findingNamed('zh/token-lost', { message: 'b' }),
    findingNamed('zh/token-lost', { pointer: '/y' }),
  ];
  const prints = (list: typeof findings) =>
    runOf(list).results.map(({ partialFingerprints }) => partialFingerprints['curate/v1']);
  expect(new Set(prints(findings)).size).toBe(3);
  expect(prints(findings.map((finding) => ({ ...finding, line: 9, message: 'other' })))).toEqual(
    prints(findings),
  );
});
