import type { Finding } from '../rule/finding.ts';
import { qualityOf } from './quality.ts';

/** The findings of one rule. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly findings: number;
  readonly records: number;
}

/** Findings by rule: errors first, then the most frequent. */
export function byRule(findings: readonly Finding[]): RuleGroup[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([rule, group]): RuleGroup => ({
      rule,
      severity: group.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      findings: group.length,
      records: new Set(group.map(({ file }) => file)).size,
    }))
    .sort(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        b.findings - a.findings ||
        (a.rule < b.rule ? -1 : 1),
    );
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
        quality: qualityOf(own, members.length),
        translated:
          Math.round((members.filter((path) => translated.has(path)).length / members.length) * 1000) / 10,
      };
    })
    .sort((a, b) => a.quality - b.quality || (a.name < b.name ? -1 : 1));
}

/** A record and what is wrong with it. */
export interface Worst {
  readonly file: string;
  readonly quality: number;
  /** Errors first. */
  readonly findings: readonly Finding[];
}

/** The files with the lowest quality, at most `most` of them. */
export function worstRecords(findings: readonly Finding[], most: number): Worst[] {
  return [...Map.groupBy(findings, ({ file }) => file)]
    .map(([file, group]): Worst => ({
      file,
      quality: qualityOf(group, 1),
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
