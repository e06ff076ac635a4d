import type { Acceptance, Policy } from '../policy/policy.ts';
import { acceptancePlace } from '../policy/acceptance-place.ts';
import type { Finding } from '../rule/finding.ts';

/** The rule under which acceptances are reported that nothing needs any more. */
export const ACCEPTANCE_RULE = 'policy/acceptance';

/** Which entry of the policy accepts a finding, by its place in the list; null where none does. */
export type AcceptedBy = (finding: Finding) => number | null;

/**
 * @param today YYYY-MM-DD: what was accepted until an earlier day is so no more
 */
export function acceptedBy(accepted: readonly Acceptance[], today: string): AcceptedBy {
  const byName = Map.groupBy(
    [...accepted.entries()].filter(([, { until }]) => until >= today),
    ([, { rule, record }]) => nameOf(rule, record),
  );
  if (byName.size === 0) return () => null;
  const rules = new Set(accepted.map(({ rule }) => rule));
  return (finding) => {
    // The rule first: it is known before the rest of a finding has been read.
    if (!rules.has(finding.rule)) return null;
    const own = byName.get(nameOf(finding.rule, recordOfFinding(finding))) ?? [];
    const entry = own.find(([, { pointer }]) => pointer === undefined || pointer === finding.pointer);
    return entry?.[0] ?? null;
  };
}

/**
 * Takes out the findings that the policy accepts, and adds one for every acceptance that is to be taken out of the
 * policy: because its day is past, or because there is nothing left for it to accept.
 *
 * @param policyFile how findings name the policy's file
 * @param today YYYY-MM-DD
 * @param by which entry accepts a finding, where that is not what the policy says by itself
 */
export function withAcceptances(
  findings: readonly Finding[],
  policy: Policy,
  policyFile: string,
  today: string,
  by: AcceptedBy = acceptedBy(policy.accepted, today),
): Finding[] {
  if (policy.accepted.length === 0) return [...findings];
  const used = new Set<number>();
  const left = findings.filter((finding) => {
    const entry = by(finding);
    if (entry !== null) used.add(entry);
    return entry === null;
  });
  const superfluous = policy.accepted.flatMap((acceptance, index): Finding[] => {
    if (used.has(index)) return [];
    const { rule, record, until } = acceptance;
    const { line, column } = acceptancePlace(acceptance);
    return [
      {
        rule: ACCEPTANCE_RULE,
        severity: 'warning',
        record: null,
        file: policyFile,
        pointer: `/accepted/${index}`,
        line,
        column,
        endLine: line,
        endColumn: column,
        message: `\`${rule}\` of \`${record}\` ${until < today ? whyPast(acceptance, left) : 'is accepted, but there is no such finding any more. Take the entry out of `accepted`, so that the list says only what is true.'}`,
        related: [],
        fix: [],
      },
    ];
  });
  return [...left, ...superfluous];
}

/** What to do about an entry whose day is past: its finding counts again, if it is still there. */
function whyPast({ rule, record, pointer, until }: Acceptance, findings: readonly Finding[]): string {
  const isThere = findings.some(
    (finding) =>
      finding.rule === rule &&
      recordOfFinding(finding) === record &&
      (pointer === undefined || pointer === finding.pointer),
  );
  return isThere
    ? `was accepted until ${until}, which is past, so that it counts again. Fix the record and take the entry out of \`accepted\`, or say there for how much longer, and why.`
    : `was accepted until ${until}, which is past, and there is no such finding any more. Take the entry out of \`accepted\`.`;
}

function nameOf(rule: string, record: string): string {
  return `${rule} ${record}`;
}

/** What an acceptance calls the record of a finding; a file that could not be read has no id but its path. */
export function recordOfFinding({ record, file }: Finding): string {
  return record ?? file.replace(/^[^/]*\//, '').replace(/\.json$/, '');
}
