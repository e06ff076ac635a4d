import type { Finding } from '../rule/finding.ts';
import { remedyFor, isFixable, type Remedy } from './remedy.ts';
import { qualityScore } from '../gate/quality.ts';

/** The findings of one rule. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly findings: number;
  /** Number of files. */
  readonly records: number;
  /** Who fixes them all; null where some are fixed in one way and some in another. */
  readonly hand: Remedy | null;
  /** A few of them, each of another file as far as there are so many. */
  readonly examples: readonly Finding[];
}

/** How many findings of a rule are given as examples. */
const EXAMPLES = 5;

/** Findings by rule: errors first, then the most frequent. */
export function byRule(findings: readonly Finding[]): RuleGroup[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([rule, group]): RuleGroup => {
      const hands = new Set(group.map(remedyFor));
      return {
        rule,
        severity: group.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
        findings: group.length,
        records: new Set(group.map(({ file }) => file)).size,
        hand: hands.size === 1 ? ([...hands][0] ?? null) : null,
        examples: spread(group, EXAMPLES),
      };
    })
    .sort(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        b.findings - a.findings ||
        (a.rule < b.rule ? -1 : 1),
    );
}

/** Evenly over the files: the first files in the alphabet are not like all others. */
function spread(findings: readonly Finding[], most: number): Finding[] {
  const files = [
    ...new Map(findings.toReversed().map((finding) => [finding.file, finding])).values(),
  ].reverse();
  const chosen = files.length >= most ? files : findings;
  const number = Math.min(most, chosen.length);
  return Array.from(
    { length: number },
    (_, index) => chosen[Math.floor((index * chosen.length) / number)],
  ).filter((finding) => finding !== undefined);
}

/** A group of records: a domain, or a single record. */
export interface RecordGroup {
  readonly name: string;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  /** 0 to 100; see `qualityOf`. */
  readonly quality: number;
  /** Per cent of its records that have all Chinese texts. */
  readonly translated: number;
}

/**
 * The records by domain, the lowest quality first.
 *
 * @param paths of all records, below their folder
 * @param translated paths of those that have all Chinese texts
 */
export function byDomain(
  paths: readonly string[],
  findings: readonly Finding[],
  translated: ReadonlySet<string>,
): RecordGroup[] {
  const found = Map.groupBy(findings, ({ file }) => domainOf(pathOf(file)));
  return [...Map.groupBy(paths, domainOf)]
    .map(([name, members]): RecordGroup => {
      const own = found.get(name) ?? [];
      const errors = own.filter(({ severity }) => severity === 'error').length;
      return {
        name,
        records: members.length,
        errors,
        warnings: own.length - errors,
        quality: qualityScore(own, members.length),
        translated:
          Math.round((members.filter((path) => translated.has(path)).length / members.length) * 1000) / 10,
      };
    })
    .sort((a, b) => a.quality - b.quality || (a.name < b.name ? -1 : 1));
}

/** A record and what is wrong with it. */
export interface WorstRecord {
  readonly file: string;
  /** 0 to 100, for the findings that are listed alone. */
  readonly quality: number;
  /** Errors first; what `fix` fixes is left out, since it is not what makes a record hard. */
  readonly findings: readonly Finding[];
}

/** The files that will have the lowest quality once `fix` has run, at most `most` of them. */
export function worstRecords(findings: readonly Finding[], most: number): WorstRecord[] {
  const left = findings.filter((finding) => !isFixable(finding));
  return [...Map.groupBy(left, ({ file }) => file)]
    .map(([file, group]): WorstRecord => ({
      file,
      quality: qualityScore(group, 1),
      findings: group.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')),
    }))
    .sort(
      (a, b) => a.quality - b.quality || b.findings.length - a.findings.length || (a.file < b.file ? -1 : 1),
    )
    .slice(0, most);
}

function domainOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function pathOf(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}
