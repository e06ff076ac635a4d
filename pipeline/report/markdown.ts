import { codeSpan, prose } from './markdown-text.ts';
import { concerning, type Report, type ReportedFinding } from './report.ts';

/** Bytes that GitHub takes: 1 MiB for the summary of a step, 64 KiB for a comment. Some are kept back for what it adds. */
export const STEP_SUMMARY_BYTES = 900 * 1024;
export const COMMENT_BYTES = 60 * 1024;

/** Findings of one rule that are listed one by one; a thousand collisions of one edit are one line with a count. */
const SHOWN_OF_RULE = 20;

/**
 * The report for the summary of a step or a comment on a pull request: the verdict, then tables of findings by rule,
 * errors first. With a base, only what the change brings and the old errors in what it touches. Rows that would not fit are counted instead.
 *
 * @param bytes of UTF-8, the most that may come out
 */
export function renderMarkdown(report: Report, bytes: number): string {
  const findings = concerning(report);
  const writer = new BoundedText(bytes - 200);
  writer.add(heading(report));
  let left = findings.length;
  for (const [rule, group] of byRule(findings)) {
    const shown = group.slice(0, SHOWN_OF_RULE);
    if (
      !writer.add(
        `\n**${rule}** (${group[0]?.severity ?? ''}, ${group.length})\n\n| where | what |\n|---|---|\n`,
      )
    )
      break;
    let rows = 0;
    for (const finding of shown) {
      if (!writer.add(row(finding))) break;
      rows++;
    }
    left -= group.length;
    if (rows < group.length) writer.add(`| | … and ${group.length - rows} more |\n`);
    if (rows < shown.length) break;
  }
  const rest =
    left > 0 ? `\nThere are ${left} more findings than fit here; the report as JSON lists all.\n` : '';
  return `${writer.text}${rest}`;
}

function heading({ summary }: Report): string {
  const verdict = summary.gate.passed ? '### ✅ The gate passes' : '### ❌ The gate fails';
  const reasons = summary.gate.reasons.map((reason) => `- ${prose(reason)}\n`).join('');
  const change = summary.change
    ? `The change brings ${summary.change.introduced} findings, mends ${summary.change.fixed} and leaves ${summary.change.unchanged}. `
    : '';
  const counts = `${change}${summary.records} records, ${summary.errors} errors, ${summary.warnings} warnings, quality ${summary.quality} of 100.`;
  return `${verdict}\n\n${reasons}${reasons === '' ? '' : '\n'}${counts}\n`;
}

function row(finding: ReportedFinding): string {
  const before = finding.touched ? 'Was there before: ' : '';
  return `| ${codeSpan(`${finding.file}:${finding.line}:${finding.column}`)} | ${before}${prose(finding.message)} |\n`;
}

function byRule(findings: readonly ReportedFinding[]): [string, ReportedFinding[]][] {
  const groups = [...Map.groupBy(findings, (finding) => finding.rule)];
  const weight = (group: readonly ReportedFinding[]): number => (group[0]?.severity === 'error' ? 1 : 0);
  return groups.sort(
    ([ruleA, a], [ruleB, b]) => weight(b) - weight(a) || b.length - a.length || (ruleA < ruleB ? -1 : 1),
  );
}

/** A text that takes only what still fits. */
class BoundedText {
  text = '';
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /** Whether it fitted; what does not fit is left out as a whole. */
  add(part: string): boolean {
    const bytes = Buffer.byteLength(part, 'utf8');
    if (bytes > this.#left) return false;
    this.#left -= bytes;
    this.text += part;
    return true;
  }
}
