import { rootedPath } from '../text/rooted-path.ts';
import { changeWords } from '../change-words.ts';
import type { Finding } from '../../rule/finding.ts';
import { sumsOf, type RuleSum } from '../finding-sums.ts';
import { nextSteps } from '../next-steps.ts';
import { countWords, grouped as digits } from '../text/number-words.ts';
import { colours, type Colours } from '../text/paint.ts';
import { plainText } from '../text/plain-text.ts';
import { concerning, type Report, type ReportedFinding } from '../report.ts';
import { wrapped } from '../text/wrapped.ts';
import { rulesOverview, whatNext } from './terminal-closing.ts';

export interface TerminalOptions {
  readonly colour: boolean;
  /** Show every finding. Otherwise a rule that has many is shown by a few of them. */
  readonly all: boolean;
  /** How wide the window is; null where lines are left as they are, for a file or another program. */
  readonly columns: number | null;
  /** Whether only some records are shown, and no change is judged. */
  readonly isPart?: boolean;
  /** What leads from the repository's root to the folder that holds the records' folder, "" or ending in "/". */
  readonly prefix?: string;
  /** What a command that is shown says of the records' folder (`recordsOption`). */
  readonly where?: string;
}

/** Up to this many findings are all shown, file by file; more are grouped by rule. */
const SHOWN_IN_FULL = 60;

/** More are summed up even for who asks for all: nobody reads them here, and a file takes them. */
const SHOWN_AT_MOST = 20_000;

/** What a look at some records leaves out. */
function part(where: string): string {
  return `The gate looks at more than these records: \`npx curate check${where} --base main\` shows what your change brings, in others too.`;
}

/** The report for a person at a terminal. Ends with a newline. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { colour, all, columns, isPart = false, prefix = '', where = '' } = options;
  const paint = colours(colour);
  const findings = all ? report.findings : concerning(report);
  if (isSummedUp(findings.length, all)) return renderSums(report, sumsOf(findings), options);
  return lines([
    ...byFile(findings, paint, { columns, prefix, where }),
    ...closing({ ...report, findings }, paint, where),
    ...(isPart ? [paint('dim', part(where))] : []),
  ]);
}

/** Whether so many findings are summed up. */
export function isSummedUp(findings: number, all: boolean): boolean {
  return findings > (all ? SHOWN_AT_MOST : SHOWN_IN_FULL);
}

/** The report of findings that are too many to be shown one by one. */
export function renderSums(
  report: Omit<Report, 'findings'>,
  sums: readonly RuleSum[],
  { colour, all, columns, isPart = false, prefix = '', where = '' }: TerminalOptions,
): string {
  const paint = colours(colour);
  return lines([
    ...(all ? [TOO_MANY, ''] : []),
    ...byRule(sums, paint, { columns, prefix, where }),
    ...rulesOverview(sums, paint),
    // Of thousands, the end is what stays on the screen.
    ...verdict(report, paint),
    ...whatNext(sums, paint, where),
    ...(isPart ? [paint('dim', part(where))] : []),
  ]);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

const TOO_MANY = `There are more than ${digits(SHOWN_AT_MOST)} findings, so they are summed up; \`--format json\` lists them all.`;

/** How findings are shown, whichever way they are grouped. */
type Showing = Required<Pick<TerminalOptions, 'columns' | 'prefix' | 'where'>>;

function byFile(findings: readonly ReportedFinding[], paint: Colours, showing: Showing): string[] {
  return [...groups(findings, (finding) => finding.file)].flatMap(([file, group]) => [
    paint('bold', plainText(rootedPath(showing.prefix, file))),
    ...group.map(
      (finding) =>
        `  ${place(finding)}  ${label(finding, paint)}  ${paint('bold', finding.rule)}\n${message(finding, showing)}`,
    ),
    '',
  ]);
}

function byRule(sums: readonly RuleSum[], paint: Colours, showing: Showing): string[] {
  return sums.flatMap(({ rule, findings, files, examples }) => {
    const [first] = examples;
    if (!first) return [];
    const rest = findings - examples.length;
    return [
      `${label(first, paint)}  ${paint('bold', rule)}  ${countWords(findings, 'finding')} in ${countWords(files, 'file')}`,
      ...examples.map(
        (finding) =>
          `  ${plainText(rootedPath(showing.prefix, finding.file))}:${place(finding)}\n${message(finding, showing)}`,
      ),
      ...(rest > 0
        ? [paint('dim', `    … and ${digits(rest)} more like ${rest === 1 ? 'it' : 'these'}`)]
        : []),
      '',
    ];
  });
}

function groups(
  findings: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
): Map<string, ReportedFinding[]> {
  const map = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = map.get(keyOf(finding));
    if (group) group.push(finding);
    else map.set(keyOf(finding), [finding]);
  }
  return map;
}

function place(finding: Finding): string {
  return `${finding.line}:${finding.column}`;
}

function label(finding: ReportedFinding, paint: Colours): string {
  if (finding.touched) return paint('yellow', 'old error');
  return finding.severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
}

/** Lines that are shorter are no lines (some terminals say that they have none); longer ones tire the eye. */
const [LEAST_COLUMNS, MOST_COLUMNS] = [40, 100];

/** A command that a message advises, of those that work on a folder of records. */
const ADVISED = /`npx curate (?:fix|translate|dedupe|explain)\b/g;

function message(finding: Finding, { columns, where }: Showing): string {
  // A function, since a folder's name may hold what a replacement reads as a pattern.
  const text = plainText(finding.message).replace(ADVISED, (command) => command + plainText(where));
  return columns === null || columns < LEAST_COLUMNS
    ? `    ${text}`
    : wrapped(text, Math.min(columns, MOST_COLUMNS), '    ');
}

/** What there is, and the verdict. */
function verdict(report: Omit<Report, 'findings'>, paint: Colours): string[] {
  const { summary } = report;
  const word = summary.gate.passed
    ? paint('green', 'The gate passes.')
    : `${paint('red', 'The gate fails')}: ${summary.gate.reasons.map(plainText).join('; ')}.`;
  const counts = `${countWords(summary.records, 'record')}, ${countWords(summary.errors, 'error')}, ${countWords(summary.warnings, 'warning')}, quality ${summary.quality} of 100`;
  const change = summary.change
    ? [
        `The change brings ${countWords(summary.change.introduced, 'finding')}, fixes ${digits(summary.change.fixed)} and leaves ${digits(summary.change.unchanged)}.`,
        ...changeWords(report).map(plainText),
      ]
    : [];
  return [counts, ...change, word];
}

function closing(report: Report, paint: Colours, where: string): string[] {
  const { findings } = report;
  const fixable = nextSteps(findings).find(({ hand }) => hand === 'fix')?.findings ?? 0;
  const hints = [
    ...(fixable > 0 ? [`\`npx curate fix${where}\` fixes ${digits(fixable)} of them.`] : []),
    ...(findings.length > 0 ? ['`npx curate explain RULE` says more about a rule.'] : []),
  ];
  return [...verdict(report, paint), ...hints.map((hint) => paint('dim', hint))];
}
