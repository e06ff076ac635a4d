import type { Acceptance, Policy } from '../policy/policy.ts';
import { FILE_START } from '../record/json/text-place.ts';
import type { Finding } from '../rule/finding.ts';

/** The rule under which acceptances are reported that nothing needs any more. */
export const ACCEPTANCE_RULE = 'policy/acceptance';

/**
 * Takes out the findings that the policy accepts, and adds one for every acceptance that is to be taken out of the
 * policy: because its day is past, or because there is nothing left for it to accept.
 *
 * @param policyFile how findings name the policy's file
 * @param today YYYY-MM-DD
 */
export function withAcceptances(
  findings: readonly Finding[],
  policy: Policy,
  policyFile: string,
  today: string,
): Finding[] {
  if (policy.accepted.length === 0) return [...findings];
  const used = new Set<Acceptance>();
  const left = findings.filter((finding) => {
    const acceptance = policy.accepted.find((each) => each.until >= today && accepts(each, finding));
    if (acceptance) used.add(acceptance);
    return acceptance === undefined;
  });
  const superfluous = policy.accepted.flatMap((acceptance, index): Finding[] => {
    if (used.has(acceptance)) return [];
    const { rule, record, until } = acceptance;
    const why =
      until < today
        ? `was accepted until ${until}, which is past`
        : 'is accepted, but there is no such finding any more';
    return [
      {
        rule: ACCEPTANCE_RULE,
        severity: 'warning',
        record: null,
        file: policyFile,
        pointer: `/accepted/${index}`,
        ...FILE_START,
        message: `\`${rule}\` of \`${record}\` ${why}. Take the entry out of \`accepted\`, so that the list says only what is true.`,
        related: [],
        fix: [],
      },
    ];
  });
  return [...left, ...superfluous];
}

function accepts(acceptance: Acceptance, finding: Finding): boolean {
  // The rule first: it is known before the rest of a finding has been read.
  if (acceptance.rule !== finding.rule) return false;
  return (
    acceptance.record === recordOfFinding(finding) &&
    (acceptance.pointer === undefined || acceptance.pointer === finding.pointer)
  );
}

/** What an acceptance calls the record of a finding; a file that could not be read has no id but its path. */
export function recordOfFinding({ record, file }: Finding): string {
  return record ?? file.replace(/^[^/]*\//, '').replace(/\.json$/, '');
}
