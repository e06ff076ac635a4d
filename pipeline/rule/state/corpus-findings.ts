import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import type { CorpusJudge } from '../corpus-judge.ts';
import { Positions } from '../../record/json/position.ts';
import { redactQuotation } from '../../record/secret/secrets.ts';
import type { CorpusState, StateFile } from './corpus-state.ts';
import { compareFindings, type Finding } from '../finding.ts';

import type { CorpusProblem, CorpusRule } from '../rule.ts';
import type { RuleRun } from '../run.ts';
import { severityOf, toFinding } from '../to-finding.ts';

interface Found {
  readonly rule: CorpusRule;
  readonly problem: CorpusProblem;
}

/** What rules about the corpus say, file by file, until it stands beside what the other rules say of the file. */
export class CorpusFindings {
  readonly #run: RuleRun;
  readonly #judge: CorpusJudge;
  /** By path. */
  readonly #found = new Map<string, Found[]>();
  #size = 0;
  /** For each file, by number, the rules whose findings are to be replaced. */
  readonly #replaced = new Map<number, Set<string>>();

  constructor(run: RuleRun, judge: CorpusJudge) {
    this.#run = run;
    this.#judge = judge;
  }

  /** How many are held. */
  get size(): number {
    return this.#size;
  }

  /** Takes what a rule says of the entries that count. */
  add(rule: CorpusRule, corpus: CorpusView, counts: (entry: CorpusEntry) => boolean): void {
    for (const problem of this.#judge.problemsOf(rule, corpus)) {
      const { entry } = problem;
      if (!counts(entry)) continue;
      this.#size++;
      const found = this.#found.get(entry.path);
      if (found) found.push({ rule, problem });
      else this.#found.set(entry.path, [{ rule, problem }]);
    }
  }

  /** Says that what was taken is all that some rules say of some files. */
  replace(rules: readonly CorpusRule[], files: readonly number[]): void {
    for (const file of files) {
      const replaced = this.#replaced.get(file) ?? new Set<string>();
      for (const { id } of rules) replaced.add(id);
      this.#replaced.set(file, replaced);
    }
  }

  /** Writes what was taken in the place of what stood there. */
  write(state: CorpusState): void {
    const paths = new Map(state.entries().map((entry) => [entry.number, entry]));
    for (const [file, rules] of this.#replaced) {
      const entry = paths.get(file);
      if (entry) this.#writeFile(state, entry, rules);
    }
  }

  /** The same, where what was taken is all that some rules say of any file. */
  replaceAll(state: CorpusState, rules: ReadonlySet<string>): void {
    for (const file of state.tallies()) {
      if (this.#found.has(file.path) || file.tally.some(({ rule }) => rules.has(rule)))
        this.#writeFile(state, file, rules);
    }
  }

  #writeFile(state: CorpusState, file: Pick<StateFile, 'number' | 'path'>, rules: ReadonlySet<string>): void {
    const before = state.findings(file.number);
    const kept = before.filter(({ rule }) => !rules.has(rule));
    const own = this.#findingsOf(file.path);
    if (own.length === 0 && kept.length === before.length) return;
    state.putFindings(file, [...kept, ...own].sort(compareFindings));
  }

  #findingsOf(path: string): Finding[] {
    const found = this.#found.get(path);
    if (!found) return [];
    this.#found.delete(path);
    this.#size -= found.length;
    const { folder, policy, readText } = this.#run;
    const text = found.some(({ problem }) => problem.entry.readable) ? readText(path) : null;
    const positions = text === null ? null : new Positions(text);
    return found.map(({ rule, problem }) => {
      const { id, readable } = problem.entry;
      const record = readable ? id : null;
      const severity = severityOf(rule, policy) ?? rule.severity;
      // It may quote another record, whose secrets are no less secret.
      const message = redactQuotation(problem.message);
      return toFinding({ ...problem, message }, rule, severity, {
        file: `${folder}/${path}`,
        record,
        positions,
      });
    });
  }
}
