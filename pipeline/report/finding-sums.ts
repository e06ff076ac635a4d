import { compareText, type Severity } from '../rule/finding.ts';
import { remedyOf, type Remedy } from './remedy.ts';
import type { ReportedFinding } from './report.ts';

/** Findings of one file that are of one kind. */
export interface SummedKind {
  readonly rule: string;
  readonly severity: Severity;
  readonly fixable: boolean;
  readonly findings: number;
}

/** How many findings of a rule there are, and in how many files. */
export interface RuleSum {
  readonly rule: string;
  readonly errors: number;
  readonly findings: number;
  readonly files: number;
  /** The same by who fixes them. */
  readonly byRemedy: ReadonlyMap<Remedy, { readonly errors: number; readonly warnings: number }>;
  /** The first of them, a few. */
  readonly examples: readonly ReportedFinding[];
}

/** Findings that are given as examples of a rule. */
export const EXAMPLES = 3;

interface OpenSum {
  readonly rule: string;
  errors: number;
  findings: number;
  files: number;
  lastFile: string | null;
  readonly byRemedy: Map<Remedy, { errors: number; warnings: number }>;
  readonly examples: (() => readonly ReportedFinding[])[];
}

/** Sums findings up, file by file in their total order: in one pass, without an object for each. */
export class FindingSums {
  readonly #rules = new Map<string, OpenSum>();

  /**
   * Takes the next findings.
   *
   * @param examples gives them
   */
  add(file: string, kind: SummedKind, examples: () => readonly ReportedFinding[]): void {
    const sum = this.#count(kind, 1);
    if (sum.lastFile !== file) sum.files++;
    sum.lastFile = file;
    if (sum.examples.length < EXAMPLES) sum.examples.push(examples);
  }

  /** Takes the findings of so many files, all with the same kinds, but for examples. */
  addFiles(kinds: readonly SummedKind[], files: number): void {
    for (const kind of kinds) this.#count(kind, files);
    for (const rule of new Set(kinds.map((kind) => kind.rule))) this.#sumOf(rule).files += files;
  }

  /**
   * Takes examples from the next file.
   *
   * @param examples gives those of a kind, by its place among the kinds
   * @returns whether there are now enough of each of these kinds
   */
  exemplify(kinds: readonly SummedKind[], examples: (index: number) => readonly ReportedFinding[]): boolean {
    for (const [index, { rule }] of kinds.entries()) {
      const sum = this.#sumOf(rule);
      if (sum.examples.length < EXAMPLES) sum.examples.push(() => examples(index));
    }
    return kinds.every(({ rule }) => this.#sumOf(rule).examples.length >= EXAMPLES);
  }

  #count(kind: SummedKind, times: number): OpenSum {
    const sum = this.#sumOf(kind.rule);
    const findings = kind.findings * times;
    sum.findings += findings;
    const remedy = remedyOf(kind.rule, kind.fixable);
    const counts = sum.byRemedy.get(remedy) ?? { errors: 0, warnings: 0 };
    sum.byRemedy.set(remedy, counts);
    if (kind.severity === 'error') {
      sum.errors += findings;
      counts.errors += findings;
    } else counts.warnings += findings;
    return sum;
  }

  /** Rules with errors first, then those with the most findings. */
  rules(): RuleSum[] {
    return [...this.#rules.values()]
      .map((sum) => ({ ...sum, examples: sum.examples.flatMap((each) => each()).slice(0, EXAMPLES) }))
      .sort(
        (a, b) =>
          Number(b.errors > 0) - Number(a.errors > 0) ||
          b.findings - a.findings ||
          compareText(a.rule, b.rule),
      );
  }

  #sumOf(rule: string): OpenSum {
    const known = this.#rules.get(rule);
    if (known) return known;
    const sum = { rule, errors: 0, findings: 0, files: 0, lastFile: null, byRemedy: new Map(), examples: [] };
    this.#rules.set(rule, sum);
    return sum;
  }
}

/** Sums up findings that are at hand. */
export function sumsOf(findings: readonly ReportedFinding[]): RuleSum[] {
  const sums = new FindingSums();
  for (const finding of findings) {
    const { rule, severity, file } = finding;
    const fixable = finding.fixable ?? finding.fix.length > 0;
    sums.add(file, { rule, severity, fixable, findings: 1 }, () => [finding]);
  }
  return sums.rules();
}
