import { isFixable } from '../report/remedy.ts';
import { grouped } from '../report/text/number-words.ts';
import { plainText } from '../report/text/plain-text.ts';
import type { Finding } from '../rule/finding.ts';
import { concerning, type Report, type ReportedFinding } from '../report/report.ts';

/** GitHub shows ten annotations of a kind for a step, and drops the others without a word. */
const SHOWN_OF_KIND = 10;

/** Longer messages are cut by the runner, in the middle of a word. */
const MAX_MESSAGE = 4_000;

/**
 * The report as workflow commands of GitHub's runner, which show findings beside the lines of the diff: at most ten
 * errors and ten warnings, the most important first. With a base, only what the change brings or touches.
 *
 * @param prefix what leads from the repository's root to the folder that holds the records' folder, "" or ending in "/"
 */
export function renderAnnotations(report: Report, prefix: string): string {
  const findings = concerning(report);
  return (['error', 'warning'] as const)
    .flatMap((severity) => annotations(severity, findings, prefix))
    .join('');
}

function annotations(
  severity: Finding['severity'],
  findings: readonly ReportedFinding[],
  prefix: string,
): string[] {
  const all = byImportance(findings.filter((finding) => finding.severity === severity));
  // The last place is for the count of those that find none.
  const shown = all.length > SHOWN_OF_KIND ? all.slice(0, SHOWN_OF_KIND - 1) : all;
  const rest = all.length - shown.length;
  const more =
    rest > 0
      ? [
          `::${severity} title=and ${property(grouped(rest))} more::The report lists all ${grouped(all.length)}.\n`,
        ]
      : [];
  return [...shown.map((finding) => annotation(finding, prefix)), ...more];
}

/**
 * What the change brings, then one of each rule first, since ten findings of one kind say less than ten kinds; among
 * those, what only a person can settle.
 */
function byImportance(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => {
      const rank = seen.get(finding.rule) ?? 0;
      seen.set(finding.rule, rank + 1);
      return { finding, rank };
    })
    .sort(
      (a, b) =>
        Number(a.finding.touched ?? false) - Number(b.finding.touched ?? false) ||
        a.rank - b.rank ||
        Number(isFixable(a.finding)) - Number(isFixable(b.finding)),
    )
    .map(({ finding }) => finding);
}

function annotation(finding: ReportedFinding, prefix: string): string {
  const { severity, file, line, column, endLine, endColumn, rule, message, touched } = finding;
  // GitHub ignores columns that span lines.
  const columns = line === endLine ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : [];
  const properties = [
    `file=${property(`${prefix}${file}`)}`,
    `line=${line}`,
    `endLine=${endLine}`,
    ...columns,
    `title=${property(touched ? `${rule} (was there before)` : rule)}`,
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
