import type { CorpusView } from '../corpus/corpus-view.ts';
import type { Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { RawFile } from '../record/raw-file.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import type { RuleRun } from './run.ts';
import type { Digests, FactMemory, RecordResult } from './record-result.ts';
import { canRead, runRecordRules, type RecordRuleContext } from './record-rules.ts';
import { Facts, type Pass } from './pass.ts';
import type { CorpusProblem, CorpusRule, Rule } from './rule.ts';
import { crashProblem, severityOf } from './to-finding.ts';

/** Files that have been read, and what the passes found out about them. */
export interface PreparedFiles {
  readonly files: readonly RecordFile[];
  readonly facts: Facts;
}

/** A file by itself: what the rules say of it, and what others need of it. */
export interface FileResult {
  readonly result: RecordResult;
  readonly digests: Digests;
  /** Whether a rule threw: what is said of the file is not to be remembered. */
  readonly crashed: boolean;
}

/** Applies the rules that a policy leaves standing. */
export class RuleRunner {
  readonly #run: Omit<RuleRun, 'state'>;
  readonly #rules: readonly Rule[];
  readonly #digests: readonly Digest<Json>[];
  readonly #memory: FactMemory | undefined;
  #crashes = 0;

  /** @param memory remembers what passes answered */
  constructor(run: Omit<RuleRun, 'state'>, rules: readonly Rule[], memory?: FactMemory) {
    this.#run = run;
    this.#memory = memory;
    this.#rules = rules.filter((rule) => severityOf(rule, run.policy) !== null);
    const wanted = [
      ...this.#rules.flatMap((rule) => (rule.scope === 'corpus' ? rule.digests : [])),
      ...run.summaries.flatMap((summary) => summary.digests),
    ];
    this.#digests = [...new Map(wanted.map((digest) => [digest.name, digest])).values()];
  }

  get crashes(): number {
    return this.#crashes;
  }

  /** The rules that see all records. */
  get corpusRules(): readonly CorpusRule[] {
    return this.#rules.filter((rule): rule is CorpusRule => rule.scope === 'corpus');
  }

  /** Reads files, and has the passes answer what they ask: that goes on while others are being judged. */
  async prepare(files: readonly RawFile[]): Promise<PreparedFiles> {
    const read = files.map((file) => readRecord(file, this.#run.policy.limits));
    return { files: read, facts: await this.#answersFor(read) };
  }

  /** Judges prepared files by the rules about one file or one record, and derives what the corpus rules need of them. */
  judgeFiles({ files, facts }: PreparedFiles): FileResult[] {
    const { policy, today, folder } = this.#run;
    const context: RecordRuleContext = {
      rules: this.#rules,
      digests: this.#digests,
      facts,
      policy,
      today,
      folder,
      onCrash: () => this.#crashes++,
    };
    return files.map((file) => {
      const crashesBefore = this.#crashes;
      const result = runRecordRules(file, context);
      return { ...result, crashed: this.#crashes > crashesBefore };
    });
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

  /** Has the passes give back what they hold: no questions are to come soon. */
  restPasses(): void {
    for (const pass of this.#passes) pass.rest?.();
  }

  get #passes(): Iterable<Pass<Json>> {
    const passes = this.#rules.flatMap((rule) => (rule.scope === 'record' ? (rule.passes ?? []) : []));
    return new Map(passes.map((each) => [each.name, each])).values();
  }

  async #answersFor(files: readonly RecordFile[]): Promise<Facts> {
    const facts = new Facts();
    for (const pass of this.#passes) {
      const open = this.#openQuestions(pass, files, facts);
      if (open.length === 0) continue;
      const answers = await pass.answer(open, this.#run.signal);
      for (const [index, question] of open.entries()) {
        const answer = answers[index];
        if (answer === undefined) throw new Error(`pass ${pass.name} gave no answer to question ${index}`);
        facts.set(pass, question, answer);
      }
      this.#memory?.keepFacts(
        pass.name,
        pass.version,
        open.map((question) => [question, facts.get(pass, question)]),
      );
    }
    return facts;
  }

  /** What nobody has answered yet, in an order that does not depend on that of the files. */
  #openQuestions(pass: Pass<Json>, files: readonly RecordFile[], facts: Facts): string[] {
    const open = new Set<string>();
    for (const file of files) {
      if (!file.record || !canRead(file, pass.reads)) continue;
      for (const question of pass.questions(file.record, this.#run.policy)) {
        if (facts.has(pass, question)) continue;
        const known = this.#memory?.fact(pass.name, pass.version, question);
        if (known === undefined) open.add(question);
        else facts.set(pass, question, known);
      }
    }
    return [...open].sort();
  }
}
