import { rootedPath } from '../text/rooted-path.ts';
import { createHash } from 'node:crypto';
import type { Rule } from '../../rule/rule.ts';
import { byImportance } from '../importance.ts';
import { inertJson } from './json.ts';
import { grouped } from '../text/number-words.ts';
import { plainText } from '../text/plain-text.ts';
import type { Report, ReportedFinding } from '../report.ts';

/** GitHub keeps this many results of a run. */
const MAX_RESULTS = 5_000;

/**
 * The report as SARIF 2.1.0, for code scanning and editors: the most important findings first, and no more than GitHub
 * keeps. It says how many are left out.
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
  const fingerprints = fingerprintsOf(report.findings);
  const results = byImportance(report.findings)
    .slice(0, MAX_RESULTS)
    .map((finding) => result(finding, index.get(finding.rule), prefix, fingerprints.get(finding) ?? ''));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'curate', rules: used } },
        automationDetails: { id: 'curate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...leftOut(report.findings.length - results.length) }],
        results,
      },
    ],
  };
  return inertJson(`${JSON.stringify(log, null, 2)}\n`);
}

/** The only place where a reader of SARIF learns that there is more. */
function leftOut(count: number): object {
  if (count === 0) return {};
  const text = `${grouped(count)} findings are left out: code scanning keeps ${grouped(MAX_RESULTS)}. The report as JSON lists all.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
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

function result(
  finding: ReportedFinding,
  ruleIndex: number | undefined,
  prefix: string,
  fingerprint: string,
): object {
  const { rule, severity, message, file, line, column, endLine, endColumn, change } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const uri = rootedPath(prefix, file).toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: withoutLinks(plainText(message)) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    partialFingerprints: { 'curate/v1': fingerprint },
    ...(change === undefined ? {} : { properties: { change } }),
  };
}

/** SARIF reads "[text](target)" as a link, in plain text too; a backslash takes its meaning away. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\[(?=[^\]]*\]\()/g, String.raw`\[`);
}

/**
 * One for each finding, which stays the same while the finding means the same: no line, no wording. Several of one rule at
 * one place are told apart by their order.
 */
function fingerprintsOf(findings: readonly ReportedFinding[]): ReadonlyMap<ReportedFinding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, file, pointer, related } = finding;
      const key = JSON.stringify([rule, file, pointer, related]);
      const place = seen.get(key) ?? 0;
      seen.set(key, place + 1);
      const own = place === 0 ? key : JSON.stringify([key, place]);
      return [finding, createHash('sha256').update(own).digest('hex')];
    }),
  );
}
