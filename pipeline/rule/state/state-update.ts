import type { CorpusEntry } from '../../corpus/corpus-view.ts';
import type { CorpusState, StateFile, UnsettledFile } from './corpus-state.ts';
import { CorpusFindings } from './corpus-findings.ts';
import { CorpusJudge } from '../corpus-judge.ts';
import { Meetings } from '../meeting/meetings.ts';
import type { Rule } from '../rule.ts';
import type { RuleRun } from '../run.ts';
import { corpusOf } from './corpus-of.ts';
import { ruleGroups, type RuleGroup } from './rule-group.ts';
import { WholeUpdate } from './whole-update.ts';

/** Up to this share of the records, and at least so many, are judged by whom they meet; beyond, all are judged anew. */
const FEW_OF = 1 / 20;
const FEW_AT_LEAST = 50;

/** Brings a state up to date. */
export class StateUpdate {
  readonly #run: RuleRun;
  readonly #state: CorpusState;
  readonly #judge: CorpusJudge;
  readonly #groups: readonly RuleGroup[];
  readonly #whole: WholeUpdate;

  constructor(run: RuleRun, state: CorpusState, rules: readonly Rule[]) {
    this.#run = run;
    this.#state = state;
    this.#judge = new CorpusJudge(run, rules);
    this.#groups = ruleGroups(this.#judge.rules);
    this.#whole = new WholeUpdate(run, state, this.#judge, this.#groups);
  }

  get crashes(): number {
    return this.#judge.crashes;
  }

  /** Judges the records of a state that was empty against each other, as far as what has been derived of them goes. */
  async judgeAhead(isDerived: (digest: string) => boolean): Promise<void> {
    await this.#whole.ahead(isDerived);
  }

  /** Judges the records against each other, as far as what has changed can matter. */
  judgeCorpus(): void {
    this.#state.write(() => {
      const state = this.#state;
      const unsettled = state.unsettled();
      const entries = state.entries();
      const few = Math.max(FEW_AT_LEAST, entries.length * FEW_OF);
      const isPart = state.isRelated && unsettled.length <= few;
      if (!isPart || !this.#judgePart(entries, unsettled)) this.#whole.finish();
      if (this.#judge.crashes === 0) state.settle();
      else state.isRelated = false;
    });
  }

  /** False where that is not possible, and all have to be judged. */
  #judgePart(entries: readonly StateFile[], unsettled: readonly UnsettledFile[]): boolean {
    const groups = this.#groups;
    const findings = new CorpusFindings(this.#run, this.#judge, this.#state);
    const meetings = new Meetings(this.#state, entries, unsettled, this.#run);
    const before = new Map(
      groups.map(({ rules, meets, digests }) => [rules, meetings.dependentsOf(meets ?? [], digests)]),
    );
    for (const meeting of new Set(groups.flatMap(({ meets }) => meets ?? [])))
      if (!meetings.renew(meeting)) return false;
    const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
    const standing = unsettled.filter(({ gone }) => !gone).map(({ number }) => number);
    for (const { rules, meets, digests } of groups) {
      if (!meets) {
        const corpus = corpusOf(this.#state, entries);
        for (const rule of rules) findings.add(rule, corpus, () => true);
        findings.replace(rules, [...byNumber.keys()]);
        continue;
      }
      const affected = new Set(standing);
      for (const number of before.get(rules) ?? []) affected.add(number);
      for (const number of meetings.dependentsOf(meets, digests)) affected.add(number);
      const present = [...affected].filter((number) => byNumber.has(number));
      const part = new Set(present);
      for (const number of present) for (const other of meetings.dependedOn(meets, number)) part.add(other);
      const members = entries.filter(({ number }) => part.has(number));
      const corpus = corpusOf(this.#state, members);
      const isAffected = ({ index }: CorpusEntry): boolean => affected.has(members[index]?.number ?? -1);
      for (const rule of rules) findings.add(rule, corpus, isAffected);
      findings.replace(rules, present);
    }
    findings.write();
    return true;
  }
}
