import { rootedPath } from '../text/rooted-path.ts';
import { changeWords } from '../change-words.ts';
import { compareText, type Finding } from '../../rule/finding.ts';
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
}

/** Up to this many findings are all shown, file by file; more are grouped by rule. */
const SHOWN_IN_FULL = 60;

/** More are summed up even for who asks for all: nobody reads them here, and a file takes them. */
const SHOWN_AT_MOST = 20_000;

/** How many findings of a rule are shown where they are grouped. */
const SHOWN_OF_RULE = 3;

/** What a look at some records leaves out. */
const PART =
  'The gate looks at more than these records: `npx curate check --base main` shows what your change brings, in others too.';

/** The report for a person at a terminal. Ends with a newline. */
export function renderTerminal(
  report: Report,
  { colour, all, columns, isPart = false, prefix = '' }: TerminalOptions,
): string {
  const paint = colours(colour);
  const findings = all ? report.findings : concerning(report);
  const grouped = findings.length > (all ? SHOWN_AT_MOST : SHOWN_IN_FULL);
  const summedUp = all && grouped ? [TOO_MANY, ''] : [];
  const body = grouped ? byRule(findings, paint, columns, prefix) : byFile(findings, paint, columns, prefix);
  const more = isPart ? [paint('dim', PART)] : [];
  return [...summedUp, ...body, ...closing({ ...report, findings }, paint, grouped), ...more]
    .map((line) => `${line}\n`)
    .join('');
}

const TOO_MANY = `There are more than ${digits(SHOWN_AT_MOST)} findings, so they are summed up; \`--format json\` lists them all.`;

function byFile(
  findings: readonly ReportedFinding[],
  paint: Colours,
  columns: number | null,
  prefix: string,
): string[] {
  return [...groups(findings, (finding) => finding.file)].flatMap(([file, group]) => [
    paint('bold', plainText(rootedPath(prefix, file))),
    ...group.map(
      (finding) =>
        `  ${place(finding)}  ${label(finding, paint)}  ${paint('bold', finding.rule)}\n${message(finding, columns)}`,
    ),
    '',
  ]);
}

function byRule(
  findings: readonly ReportedFinding[],
  paint: Colours,
  columns: number | null,
  prefix: string,
): string[] {
  const all = [...groups(findings, (finding) => finding.rule)];
  // Errors first, then what there is most of: what a maintainer looks at on Monday morning.
  all.sort(
    ([ruleA, a], [ruleB, b]) => weight(b) - weight(a) || b.length - a.length || compareText(ruleA, ruleB),
  );
  return all.flatMap(([rule, group]) => {
    const first = group[0];
    if (!first) return [];
    const files = new Set(group.map((finding) => finding.file)).size;
    const shown = group.slice(0, SHOWN_OF_RULE);
    const rest = group.length - shown.length;
    return [
      `${label(first, paint)}  ${paint('bold', rule)}  ${countWords(group.length, 'finding')} in ${countWords(files, 'file')}`,
      ...shown.map(
        (finding) =>
          `  ${plainText(rootedPath(prefix, finding.file))}:${place(finding)}\n${message(finding, columns)}`,
      ),
      ...(rest > 0
        ? [paint('dim', `    … and ${digits(rest)} more like ${rest === 1 ? 'it' : 'these'}`)]
        : []),
      '',
    ];
  });
}

function weight(group: readonly Finding[]): number {
  return group.some((finding) => finding.severity === 'error') ? 1 : 0;
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

function message(finding: Finding, columns: number | null): string {
  const text = plainText(finding.message);
  return columns === null || columns < LEAST_COLUMNS
    ? `    ${text}`
    : wrapped(text, Math.min(columns, MOST_COLUMNS), '    ');
}

function closing(report: Report, paint: Colours, isGrouped: boolean): string[] {
  const { summary, findings } = report;
  const verdict = summary.gate.passed
    ? paint('green', 'The gate passes.')
    : `${paint('red', 'The gate fails')}: ${summary.gate.reasons.map(plainText).join('; ')}.`;
  const counts = `${countWords(summary.records, 'record')}, ${countWords(summary.errors, 'error')}, ${countWords(summary.warnings, 'warning')}, quality ${summary.quality} of 100`;
  const change = summary.change
    ? [
        `The change brings ${countWords(summary.change.introduced, 'finding')}, fixes ${digits(summary.change.fixed)} and leaves ${digits(summary.change.unchanged)}.`,
        ...changeWords(report).map(plainText),
      ]
    : [];
  const head = [counts, ...change, verdict];
  // Whoever reads a few findings has seen them all; of thousands, the end is what stays on the screen.
  if (isGrouped) return [...rulesOverview(findings, paint), ...head, ...whatNext(findings, paint)];
  const fixable = nextSteps(findings).find(({ hand }) => hand === 'fix')?.findings ?? 0;
  const hints = [
    ...(fixable > 0 ? [`\`npx curate fix\` fixes ${digits(fixable)} of them.`] : []),
    ...(findings.length > 0 ? ['`npx curate explain RULE` says more about a rule.'] : []),
  ];
  return [...head, ...hints.map((hint) => paint('dim', hint))];
}
