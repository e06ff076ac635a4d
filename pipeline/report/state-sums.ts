import { gateOfCounts } from '../gate/gate.ts';
import { lostWorth, qualityOfLoss } from '../gate/quality.ts';
import type { Finding } from '../rule/finding.ts';
import type { FileTally } from '../rule/state/corpus-state.ts';
import type { StateFindings } from '../rule/state/state-findings.ts';
import type { Tally } from '../rule/state/tally.ts';
import { FindingSums, type RuleSum } from './finding-sums.ts';
import type { Summary } from './report.ts';

/**
 * The report of a state that nothing narrows, summed up: the same figures as `reportOf` gives, in one pass over what the
 * state has counted.
 *
 * @param records how many files the findings are about
 * @param coverage per cent of the records, by measure
 */
export function summedReport(
  list: StateFindings,
  records: number,
  coverage: Readonly<Record<string, number>>,
): { readonly summary: Summary; readonly findings: number; readonly sums: () => readonly RuleSum[] } {
  const sums = new FindingSums();
  let [errors, warnings, lost] = [0, 0, 0];
  // Many files have the same tally.
  const files = new Map<Tally, number>();
  const exemplified = new Set<Tally>();
  for (const file of list.tallies()) {
    const { tally } = file;
    files.set(tally, (files.get(tally) ?? 0) + 1);
    if (!exemplified.has(tally) && sums.exemplify(tally, (index) => findingsOfRun(list, file, index)))
      exemplified.add(tally);
  }
  for (const [tally, count] of files) {
    for (const { severity, findings } of tally)
      if (severity === 'error') errors += findings * count;
      else warnings += findings * count;
    lost += lostWorth(tally) * count;
    sums.addFiles(tally, count);
  }
  const gate = gateOfCounts(errors);
  const quality = qualityOfLoss(lost, records);
  return {
    summary: { records, errors, warnings, gate, coverage, quality },
    findings: errors + warnings,
    sums: () => sums.rules(),
  };
}

function findingsOfRun(list: StateFindings, file: FileTally, index: number): Finding[] {
  const from = file.tally.slice(0, index).reduce((sum, { findings }) => sum + findings, 0);
  return list.of(file, from, from + (file.tally[index]?.findings ?? 0));
}
