import { createHash } from 'node:crypto';
import type { Rule } from '../../rule/rule.ts';
import { inertJson } from './json.ts';
import { plainText } from '../text/plain-text.ts';
import type { Report, ReportedFinding } from '../report.ts';

/** GitHub keeps this many results of a run. */
const MAX_RESULTS = 5_000;

/**
 * The report as SARIF 2.1.0, for code scanning and editors. Errors come first, and no more than GitHub keeps.
 *
 * @param prefix what leads from the repository's root to the folder that holds the records' folder, "" or ending in "/"
 * @param pages reads a rule's page, as Markdown
 */
export function renderSarif(
  report: Report,
  rules: readonly Rule[],
  prefix: string,
  pages: (rule: string) => string | null,
): string {
  const used = rules.map((rule) => descriptor(rule, pages(rule.id)));
  const index = new Map(rules.map((rule, position) => [rule.id, position]));
  const important = [...report.findings].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const results = important
    .slice(0, MAX_RESULTS)
    .map((finding) => result(finding, index.get(finding.rule), prefix));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'curate', rules: used } },
        automationDetails: { id: 'curate/' },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return inertJson(`${JSON.stringify(log, null, 2)}\n`);
}

function descriptor(rule: Rule, page: string | null): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.summary },
    help: { text: page ?? rule.summary, markdown: page ?? rule.summary },
    defaultConfiguration: { level: rule.severity },
  };
}

function result(finding: ReportedFinding, ruleIndex: number | undefined, prefix: string): object {
  const { rule, severity, message, file, line, column, endLine, endColumn, change } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const uri = `${prefix}${file}`.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: withoutLinks(plainText(message)) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    partialFingerprints: { 'curate/v1': fingerprint(finding) },
    ...(change === undefined ? {} : { properties: { change } }),
  };
}

/** SARIF reads "[text](target)" as a link, in plain text too; a backslash takes its meaning away. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\[(?=[^\]]*\]\()/g, String.raw`\[`);
}

/** Stays the same while the finding means the same: no line, no wording. */
function fingerprint({ rule, file, pointer, related }: ReportedFinding): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, file, pointer, related]))
    .digest('hex');
}
