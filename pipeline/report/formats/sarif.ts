import { rootedPath } from '../text/rooted-path.ts';
import { createHash } from 'node:crypto';
import type { Rule } from '../../rule/rule.ts';
import { byImportance } from '../importance.ts';
import { inertJson } from '../text/inert-json.ts';
import { grouped } from '../text/number-words.ts';
import { plainText } from '../text/plain-text.ts';
import type { Report, ReportedFinding } from '../report.ts';

/** GitHub keeps this many results of a run. */
const MAX_RESULTS = 5_000;

/** The report as SARIF, as a text. */
export function renderSarif(...[report, rules, prefix, pages]: Parameters<typeof sarifPieces>): string {
  return [...sarifPieces(report, rules, prefix, pages)].join('');
}

/**
 * The report as SARIF 2.1.0, for code scanning and editors: the most important findings first, and no more than GitHub
 * keeps. It says how many are left out. Comes piece by piece.
 *
 * @param prefix what leads from the repository's root to the folder that holds the records' folder, "" or ending in "/"
 * @param pages reads a rule's page, as Markdown
 */
export function* sarifPieces(
  report: Report,
  rules: readonly Rule[],
  prefix: string,
  pages: (rule: string) => string | null,
): Generator<string> {
  const used = rules.map((rule) => descriptor(rule, pages(rule.id)));
  const index = new Map(rules.map((rule, position) => [rule.id, position]));
  const chosen = byImportance(report.findings, MAX_RESULTS);
  const fingerprints = fingerprintsOf(chosen, report.findings);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'curate', rules: used } },
        automationDetails: { id: 'curate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...leftOut(report.findings.length - chosen.length) }],
        results: [],
      },
    ],
  };
  const frame = inertJson(`${JSON.stringify(log, null, 2)}\n`);
  // In a string, the quotes would be escaped.
  const start = frame.lastIndexOf(RESULTS) + RESULTS.length;
  yield frame.slice(0, start);
  for (const [place, finding] of chosen.entries()) {
    const own = result(finding, index.get(finding.rule), prefix, fingerprints.get(finding) ?? '');
    // Line breaks are ours alone: in a string they are escaped.
    const text = inertJson(JSON.stringify(own, null, 2)).replaceAll('\n', RESULT_INDENT);
    yield `${place === 0 ? '' : ','}${RESULT_INDENT}${text}`;
  }
  yield `${chosen.length === 0 ? '' : '\n      '}${frame.slice(start)}`;
}

const RESULTS = '"results": [';
const RESULT_INDENT = '\n        ';

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
 * One for each of some findings, which stays the same while the finding means the same: no line, no wording. Several of one
 * rule at one place are told apart by their order among all.
 */
function fingerprintsOf(
  chosen: readonly ReportedFinding[],
  all: readonly ReportedFinding[],
): ReadonlyMap<ReportedFinding, string> {
  const wanted = new Set(chosen);
  const files = new Set(chosen.map(({ file }) => file));
  const seen = new Map<string, number>();
  const fingerprints = new Map<ReportedFinding, string>();
  for (const finding of all) {
    if (!files.has(finding.file)) continue;
    const { rule, file, pointer, related } = finding;
    const key = JSON.stringify([rule, file, pointer, related]);
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    if (!wanted.has(finding)) continue;
    const own = place === 0 ? key : JSON.stringify([key, place]);
    fingerprints.set(finding, createHash('sha256').update(own).digest('hex'));
  }
  return fingerprints;
}
