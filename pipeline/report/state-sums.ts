import { gateOfCounts } from '../gate/gate.ts';
import { lostWorth, qualityOfLoss } from '../gate/quality.ts';
import type { StateFindings } from '../rule/state/state-findings.ts';
import type { Tally } from '../rule/state/tally.ts';
import { EXAMPLES, FindingSums, type RuleSum } from './finding-sums.ts';
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
  // A few tallies are those of most files.
  const files = new Map<Tally, number>();
  for (const file of list.tallies()) {
    const before = files.get(file.tally) ?? 0;
    files.set(file.tally, before + 1);
    if (before >= EXAMPLES) continue;
    let start = 0;
    for (const run of file.tally) {
      const from = start;
      start += run.findings;
      sums.add(file.path, run, () => list.of(file, from, from + run.findings));
    }
  }
  for (const [tally, count] of files) {
    for (const { severity, findings } of tally)
      if (severity === 'error') errors += findings * count;
      else warnings += findings * count;
    lost += lostWorth(tally) * count;
    if (count > EXAMPLES) sums.addFiles(tally, count - EXAMPLES);
  }
  const gate = gateOfCounts(errors);
  const quality = qualityOfLoss(lost, records);
  return {
    summary: { records, errors, warnings, gate, coverage, quality },
    findings: errors + warnings,
    sums: () => sums.rules(),
  };
}
