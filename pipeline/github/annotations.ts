import { rootedPath } from '../report/text/rooted-path.ts';
import { markdownProse } from '../report/formats/markdown-text.ts';
import { isFixable } from '../report/remedy.ts';
import { grouped } from '../report/text/number-words.ts';
import { plainText } from '../report/text/plain-text.ts';
import type { Finding } from '../rule/finding.ts';
import type { Report, ReportedFinding } from '../report/report.ts';

/** GitHub shows ten annotations of a kind for a step, and drops the others without a word. */
const SHOWN_OF_KIND = 10;

/** Longer messages are cut by the runner, in the middle of a word. */
const MAX_MESSAGE = 4_000;

/**
 * The report as workflow commands of GitHub's runner, which show findings beside the lines of the diff: at most ten
 * errors and ten warnings, the most important first, and what else fails the gate. With a base, only what the change brings: what
 * was there before is nobody's affair who reads a change.
 *
 * @param prefix what leads from the repository's root to the folder that holds the records' folder, "" or ending in "/"
 */
export function renderAnnotations(report: Report, prefix: string): string {
  const { gate, change } = report.summary;
  const findings = change
    ? report.findings.filter((finding) => finding.change === 'introduced')
    : report.findings;
  // What only counts errors, the errors themselves say better.
  const more = gate.reasons.filter((reason) => !/^[\d,]+ (?:introduced )?errors?$/.test(reason));
  const verdict = more.length === 0 ? [] : [failed(more)];
  return [
    ...annotations('error', findings, prefix, SHOWN_OF_KIND - verdict.length),
    ...verdict,
    ...annotations('warning', findings, prefix, SHOWN_OF_KIND),
  ].join('');
}

/**
 * What to show where nothing could be judged.
 *
 * @param said what the tool says of it, a sentence or more
 */
export function renderFailureAnnotation(said: string): string {
  return `::error title=Nothing was judged::${data(cut(plainLines(said)))}\n`;
}

/** The same for the summary of a step. */
export function renderFailureSummary(said: string): string {
  return `### ❌ Nothing was judged\n\n${markdownProse(cut(plainLines(said)))}\n`;
}

function plainLines(text: string): string {
  return text.trim().split('\n').map(plainText).join(' ');
}

function failed(reasons: readonly string[]): string {
  const said = reasons.map(plainText).join('; ').replace(/\.?$/, '.');
  return `::error title=The gate fails::${data(cut(said))}\n`;
}

function annotations(
  severity: Finding['severity'],
  findings: readonly ReportedFinding[],
  prefix: string,
  most: number,
): string[] {
  const all = byImportance(findings.filter((finding) => finding.severity === severity));
  // The last place is for the count of those that find none.
  const shown = all.length > most ? all.slice(0, most - 1) : all;
  const rest = all.length - shown.length;
  const more =
    rest > 0
      ? [
          `::${severity} title=and ${property(grouped(rest))} more::The report lists all ${grouped(all.length)}.\n`,
        ]
      : [];
  return [...shown.map((finding) => annotation(finding, prefix)), ...more];
}

/** One of each rule first, since ten findings of one kind say less than ten kinds; among those, what only a person can settle. */
function byImportance(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const rank = seen.get(finding.rule) ?? 0;
      seen.set(finding.rule, rank + 1);
      return { finding, rank };
    })
    .sort((a, b) => a.rank - b.rank || Number(isFixable(a.finding)) - Number(isFixable(b.finding)))
    .map(({ finding }) => finding);
}

function annotation(finding: ReportedFinding, prefix: string): string {
  const { severity, file, line, column, endLine, endColumn, rule, message } = finding;
  // GitHub ignores columns that span lines.
  const columns = line === endLine ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : [];
  const properties = [
    `file=${property(rootedPath(prefix, file))}`,
    `line=${line}`,
    `endLine=${endLine}`,
    ...columns,
    `title=${property(rule)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(cut(plainText(message)))}\n`;
}

function cut(text: string): string {
  return text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE).toWellFormed()} …`;
}

/** The text of a command, as the runner's own toolkit escapes it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Characters of a file's name that no annotation needs, and some reader might obey. */
const CONTROLS = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;

function property(text: string): string {
  return data(text.replaceAll(CONTROLS, '\ufffd')).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
