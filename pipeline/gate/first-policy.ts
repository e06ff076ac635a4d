import type { Finding } from '../rule/finding.ts';
import { recordOfFinding } from './acceptance.ts';

/**
 * The policy of a knowledge base that adopts the gate: nothing of its own, but the errors that are there are accepted for a
 * year, one entry for a rule and a record.
 *
 * @param findings in their total order
 * @param today YYYY-MM-DD
 */
export function firstPolicy(findings: readonly Finding[], today: string): string {
  return `# What this knowledge base demands of its records, where it is not what comes with the tool. The tool's curation.yaml shows
# every key, and schemas/policy.schema.json describes it.

${acceptedEntries(findings, today)}`;
}

/** The part of it that accepts the errors, as a policy that is there already may take it in. */
export function acceptedEntries(findings: readonly Finding[], today: string): string {
  const until = aYearFrom(today);
  const entries = new Set(
    findings
      .filter(({ severity }) => severity === 'error')
      .map(
        (finding) =>
          `  - { rule: ${finding.rule}, record: ${JSON.stringify(recordOfFinding(finding))}, reason: there when the gate was adopted, until: '${until}' }\n`,
      ),
  );
  const accepted = entries.size === 0 ? 'accepted: []\n' : `accepted:\n${[...entries].join('')}`;
  return `# Errors that were there when the gate was adopted. An entry that nothing needs any more is reported: take it out then.
${accepted}`;
}

/** The 29th of February has no anniversary in most years. */
function aYearFrom(today: string): string {
  const [year = '', ...rest] = today.split('-');
  return `${Number(year) + 1}-${rest.join('-')}`.replace(/-02-29$/, '-02-28');
}
