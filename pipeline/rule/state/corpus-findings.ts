import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import type { CorpusJudge } from '../corpus-judge.ts';
import { Positions } from '../../record/json/position.ts';
import { redactQuotation } from '../../record/secret/secrets.ts';
import type { CorpusState, StateFile } from './corpus-state.ts';
import { compareFindings, type Finding, type Problem } from '../finding.ts';
import type { CorpusRule } from '../rule.ts';
import type { RuleRun } from '../run.ts';
import { severityOf, toFinding } from '../to-finding.ts';

/** Problems that are held at a time; those before them go to the overflow of the state. */
const HELD = 10_000;

interface Found {
  /** The id of the rule. */
  readonly rule: string;
  readonly problem: Problem;
}

/**
 * What rules about the corpus say, until all of them have spoken: then it is written beside what the other rules say, each
 * file once, since to read a file again and to write its findings takes longer than most rules do.
 */
export class CorpusFindings {
  readonly #run: RuleRun;
  readonly #judge: CorpusJudge;
  readonly #state: CorpusState;
  /** By path. */
  readonly #held = new Map<string, Found[]>();
  #size = 0;
  /** For each file, by number, the rules whose findings are to be replaced. */
  readonly #replaced = new Map<number, Set<string>>();
  readonly #rules: ReadonlyMap<string, CorpusRule>;

  constructor(run: RuleRun, judge: CorpusJudge, state: CorpusState) {
    this.#run = run;
    this.#judge = judge;
    this.#state = state;
    this.#rules = new Map(judge.rules.map((rule) => [rule.id, rule]));
  }

  /** Takes what a rule says of the entries that count. */
  add(rule: CorpusRule, corpus: CorpusView, counts: (entry: CorpusEntry) => boolean): void {
    for (const { entry, ...said } of this.#judge.problemsOf(rule, corpus)) {
      if (!counts(entry)) continue;
      // It may quote another record, whose secrets are no less secret.
      const problem = { ...said, message: redactQuotation(said.message) };
      const found = this.#held.get(entry.path);
      if (found) found.push({ rule: rule.id, problem });
      else this.#held.set(entry.path, [{ rule: rule.id, problem }]);
      if (++this.#size >= HELD) this.#overflow();
    }
  }

  #overflow(): void {
    const files = this.#state.files();
    for (const [path, found] of this.#held) {
      const file = files.get(path);
      if (file) this.#state.overflow.put(file.number, JSON.stringify(found));
    }
    this.#held.clear();
    this.#size = 0;
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
  write(): void {
    for (const file of this.#state.entries()) {
      const rules = this.#replaced.get(file.number);
      if (rules) this.#writeFile(file, this.#foundIn(file), rules);
    }
    this.#state.overflow.clear();
  }

  /** The same, where what was taken is all that the rules say of any file. */
  writeAll(): void {
    const rules = new Set(this.#rules.keys());
    const entries = this.#state.entries();
    let at = 0;
    for (const { number, tally } of this.#state.tallies()) {
      // Both are in the order of the paths.
      const file = entries[at++];
      if (file?.number !== number) throw new Error('the state knows other files by another name');
      const found = this.#foundIn(file);
      if (found.length > 0 || tally.some(({ rule }) => rules.has(rule))) this.#writeFile(file, found, rules);
    }
    this.#state.overflow.clear();
  }

  #foundIn({ number, path }: StateFile): Found[] {
    const early = this.#state.overflow.of(number).flatMap((text) => JSON.parse(text) as Found[]);
    return [...early, ...(this.#held.get(path) ?? [])];
  }

  #writeFile(file: StateFile, found: readonly Found[], rules: ReadonlySet<string>): void {
    const before = this.#state.corpusFindings(file.number);
    const kept = before.filter(({ rule }) => !rules.has(rule));
    if (found.length === 0 && kept.length === before.length) return;
    const own = this.#findingsOf(file, found);
    this.#state.putCorpusFindings(file, [...kept, ...own].sort(compareFindings));
  }

  #findingsOf({ path, id, readable }: StateFile, found: readonly Found[]): Finding[] {
    const { folder, policy, readText } = this.#run;
    const text = readable && found.length > 0 ? readText(path) : null;
    const subject = {
      file: `${folder}/${path}`,
      record: readable ? id : null,
      positions: text === null ? null : new Positions(text),
    };
    return found.flatMap(({ rule: name, problem }) => {
      const rule = this.#rules.get(name);
      if (!rule) return [];
      return [toFinding(problem, rule, severityOf(rule, policy) ?? rule.severity, subject)];
    });
  }
}
