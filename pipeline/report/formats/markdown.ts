import { rootedPath } from '../text/rooted-path.ts';
import { changeWords } from '../change-words.ts';
import { codeSpan, markdownProse } from './markdown-text.ts';
import { byRule as groupsByRule } from '../groups.ts';
import { nextSteps } from '../next-steps.ts';
import { countWords, grouped } from '../text/number-words.ts';
import { stepWords } from '../step-words.ts';
import { concerning, type Report, type ReportedFinding } from '../report.ts';

/** Bytes that GitHub takes: 1 MiB for the summary of a step, 64 KiB for a comment. Some are kept back for what it adds. */
export const STEP_SUMMARY_BYTES = 900 * 1024;
export const COMMENT_BYTES = 60 * 1024;

/** Findings of one rule that are listed one by one; a thousand collisions of one edit are one line with a count. */
const SHOWN_OF_RULE = 20;

/** Bytes that a row may come to: so every rule gets its share of the room, rather than the first ones all of it. */
const ROW_BYTES = 800;

/** Up to this many findings stand open one below the other; more are folded, with an overview above them. */
const SHOWN_OPEN = 60;

/**
 * The report for the summary of a step or a comment on a pull request: the verdict, then tables of findings by rule,
 * errors first. With a base, only what the change brings, and after it the old errors in what it touches. Where there are many, an
 * overview and what to do come first, and each rule is folded. Rows that would not fit are counted instead.
 *
 * @param bytes of UTF-8, the most that may come out
 * @param prefix what leads from the repository's root to the folder that holds the records' folder, "" or ending in "/"
 */
export function renderMarkdown(report: Report, bytes: number, prefix = ''): string {
  const findings = concerning(report);
  const isFolded = findings.length > SHOWN_OPEN;
  const writer = new BoundedText(bytes - 200);
  writer.add(heading(report));
  if (isFolded) writer.add(overview(findings));
  let left = findings.length;
  const rules = byRule(findings);
  const most = isFolded
    ? Math.max(3, Math.min(SHOWN_OF_RULE, Math.floor(bytes / ROW_BYTES / rules.length)))
    : SHOWN_OF_RULE;
  for (const [rule, group] of rules) {
    const [head, foot] = isFolded ? folded(rule, group) : open(rule, group);
    if (!writer.add(`${head}| where | what |\n|---|---|\n`, foot)) break;
    const shown = group.slice(0, most);
    let rows = 0;
    for (const finding of shown) {
      if (!writer.add(row(finding, prefix), foot)) break;
      rows++;
    }
    left -= group.length;
    if (rows < group.length) writer.add(`| | … and ${grouped(group.length - rows)} more |\n`, foot);
    writer.add(foot);
    if (rows < shown.length) break;
  }
  const rest =
    left > 0
      ? `\nThere are ${grouped(left)} more findings than fit here; the report as JSON lists all.\n`
      : '';
  return `${writer.text}${rest}`;
}

function heading(report: Report): string {
  const { summary } = report;
  const verdict = summary.gate.passed ? '### ✅ The gate passes' : '### ❌ The gate fails';
  const reasons = summary.gate.reasons.map((reason) => `- ${markdownProse(reason)}\n`).join('');
  const change = summary.change
    ? `The change brings ${countWords(summary.change.introduced, 'finding')}, fixes ${grouped(summary.change.fixed)} and leaves ${grouped(summary.change.unchanged)}. `
    : '';
  const counts = `${change}${countWords(summary.records, 'record')}, ${countWords(summary.errors, 'error')}, ${countWords(summary.warnings, 'warning')}, quality ${summary.quality} of 100.`;
  const besides = changeWords(report).map((words) => `\n${markdownProse(words)}\n`);
  return `${verdict}\n\n${reasons}${reasons === '' ? '' : '\n'}${counts}\n${besides.join('')}`;
}

/** What to do, and every rule on a line of its own. */
function overview(findings: readonly ReportedFinding[]): string {
  const steps = nextSteps(findings).map((step, index) => `${index + 1}. ${markdownProse(stepWords(step))}\n`);
  const rows = groupsByRule(findings).map(
    ({ rule, severity, findings: number, records }) =>
      `| ${codeSpan(rule)} | ${severity} | ${grouped(number)} | ${grouped(records)} |\n`,
  );
  return `\n**What next**\n\n${steps.join('')}\n| rule | weight | findings | records |\n|---|---|--:|--:|\n${rows.join('')}`;
}

type Frame = readonly [head: string, foot: string];

function open(rule: string, group: readonly ReportedFinding[]): Frame {
  return [`\n**${markdownProse(rule)}** (${group[0]?.severity ?? ''}, ${grouped(group.length)})\n\n`, ''];
}

function folded(rule: string, group: readonly ReportedFinding[]): Frame {
  const title = `${codeSpan(rule)} (${group[0]?.severity ?? ''}, ${grouped(group.length)})`;
  return [`\n<details><summary>\n\n${title}\n\n</summary>\n\n`, '\n</details>\n'];
}

function row(finding: ReportedFinding, prefix: string): string {
  const before = finding.touched ? 'Was there before: ' : '';
  return `| ${codeSpan(`${rootedPath(prefix, finding.file)}:${finding.line}:${finding.column}`)} | ${before}${markdownProse(finding.message)} |\n`;
}

function byRule(findings: readonly ReportedFinding[]): [string, ReportedFinding[]][] {
  // What the change brings stands before what was there: it is what its author is to look at, and what the gate counts.
  const freshFirst = findings.toSorted(
    (a, b) =>
      Number(a.touched ?? false) - Number(b.touched ?? false) ||
      Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const groups = [...Map.groupBy(freshFirst, (finding) => finding.rule)];
  const weight = (group: readonly ReportedFinding[]): number => (group[0]?.severity === 'error' ? 1 : 0);
  const isOld = (group: readonly ReportedFinding[]): number => (group[0]?.touched === true ? 1 : 0);
  return groups.sort(
    ([ruleA, a], [ruleB, b]) =>
      weight(b) - weight(a) || isOld(a) - isOld(b) || b.length - a.length || (ruleA < ruleB ? -1 : 1),
  );
}

/** A text that takes only what still fits. */
class BoundedText {
  text = '';
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  /**
   * Whether it fitted; what does not fit is left out as a whole.
   *
   * @param closing what has to fit after it, too
   */
  add(part: string, closing = ''): boolean {
    const bytes = Buffer.byteLength(part, 'utf8');
    if (bytes + Buffer.byteLength(closing, 'utf8') > this.#left) return false;
    this.#left -= bytes;
    this.text += part;
    return true;
  }
}
