import type { CorpusView } from '../corpus/corpus-view.ts';
import type { CorpusProblem, CorpusRule, Rule } from './rule.ts';
import type { RuleRun } from './run.ts';
import { crashProblem, severityOf } from './to-finding.ts';

/** Judges records against each other, by the rules that the policy leaves standing. */
export class CorpusJudge {
  readonly #run: Pick<RuleRun, 'policy' | 'today'>;
  readonly rules: readonly CorpusRule[];
  #crashes = 0;

  constructor(run: Pick<RuleRun, 'policy' | 'today'>, rules: readonly Rule[]) {
    this.#run = run;
    this.rules = rules.filter(
      (rule): rule is CorpusRule => rule.scope === 'corpus' && severityOf(rule, run.policy) !== null,
    );
  }

  /** How often a rule threw. */
  get crashes(): number {
    return this.#crashes;
  }

  /** What a rule says of records among each other. A rule that throws is a finding, too. */
  *problemsOf(rule: CorpusRule, corpus: CorpusView): Generator<CorpusProblem> {
    try {
      yield* rule.check({ corpus, policy: this.#run.policy, today: this.#run.today });
    } catch (error) {
      this.#crashes++;
      const entry = corpus.entries[0];
      if (entry) yield { ...crashProblem(rule, error), entry };
    }
  }
}
