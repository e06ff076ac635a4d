import { CorpusView, type CorpusEntry } from '../corpus/corpus-view.ts';
import type { Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import { Positions } from '../record/json/position.ts';
import type { RawFile } from '../record/raw-file.ts';
import { redactQuotation } from '../record/secret/secrets.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import type { FileResult, RuleRun } from './run.ts';
import type { Digests, RecordResult, CorpusResult } from './result-cache.ts';
import { canRead, runRecordRules, type RecordRuleContext } from './record-rules.ts';
import type { Finding } from './finding.ts';
import { Facts, type Pass } from './pass.ts';
import type { CorpusProblem, CorpusRule, Rule } from './rule.ts';
import { crashProblem, severityOf, toFinding } from './to-finding.ts';

/** Applies the rules that a policy leaves standing. */
export class RuleRunner {
  readonly #run: RuleRun;
  readonly #rules: readonly Rule[];
  readonly #digests: readonly Digest<Json>[];
  readonly #facts = new Facts();
  readonly #digestsByKey = new Map<string, Digests>();
  #crashes = 0;

  constructor(run: RuleRun, rules: readonly Rule[]) {
    this.#run = run;
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

  /** Judges files by the rules about one file or one record, and keeps what the corpus rules will need of them. */
  async judgeFiles(
    files: readonly { readonly file: RawFile; readonly key: string }[],
  ): Promise<RecordResult[]> {
    const { policy, today, folder, cache } = this.#run;
    const read = files.map(({ file, key }) => ({ key, file: readRecord(file, policy.limits) }));
    await this.#answerQuestions(read.map(({ file }) => file));
    const recordJudge: RecordRuleContext = {
      rules: this.#rules,
      digests: this.#digests,
      facts: this.#facts,
      policy,
      today,
      folder,
      onCrash: () => this.#crashes++,
    };
    return read.map(({ key, file }) => {
      const crashesBefore = this.#crashes;
      const { result, digests } = runRecordRules(file, recordJudge);
      this.#digestsByKey.set(key, digests);
      if (this.#crashes === crashesBefore) cache?.keepRecord(key, result, digests);
      return result;
    });
  }

  /** Judges the records against each other. The findings are in no particular order. */
  judgeCorpus(judged: readonly FileResult[]): CorpusResult {
    const entries = judged.map(({ path, result: { id, readable } }, index): CorpusEntry => ({
      index,
      id,
      readable,
      path,
    }));
    const digests = judged.map(
      ({ key }) => this.#digestsByKey.get(key) ?? this.#run.cache?.digests(key) ?? {},
    );
    const values = new Map(
      this.#digests.map(({ name }) => [name, digests.map((digest) => digest[name] ?? null)]),
    );
    const corpus = new CorpusView(entries, values);
    return {
      findings: this.#corpusFindings(corpus),
      summaries: Object.fromEntries(
        this.#run.summaries.map((summary) => [summary.name, summary.derive(corpus)]),
      ),
    };
  }

  #corpusFindings(corpus: CorpusView): Finding[] {
    const { folder, policy, readText } = this.#run;
    const places = new CorpusPlaces(readText);
    return (
      this.#rules
        .filter((rule): rule is CorpusRule => rule.scope === 'corpus')
        .flatMap((rule) => this.#problemsOf(rule, corpus).map((problem) => ({ rule, problem })))
        // In the order of the files, so that each file is read once.
        .sort((a, b) => a.problem.entry.index - b.problem.entry.index)
        .map(({ rule, problem }) => {
          const { entry } = problem;
          const record = entry.readable ? entry.id : null;
          const severity = severityOf(rule, policy) ?? rule.severity;
          // It may quote another record, whose secrets are no less secret.
          const message = redactQuotation(problem.message);
          return toFinding({ ...problem, message }, rule, severity, {
            file: `${folder}/${entry.path}`,
            record,
            positions: places.of(entry),
          });
        })
    );
  }

  #problemsOf(rule: CorpusRule, corpus: CorpusView): CorpusProblem[] {
    try {
      return [...rule.check({ corpus, policy: this.#run.policy, today: this.#run.today })];
    } catch (error) {
      this.#crashes++;
      const entry = corpus.entries[0];
      return entry ? [{ ...crashProblem(rule, error), entry }] : [];
    }
  }

  async #answerQuestions(files: readonly RecordFile[]): Promise<void> {
    const passes = this.#rules.flatMap((rule) => (rule.scope === 'record' ? (rule.passes ?? []) : []));
    for (const pass of new Map(passes.map((each) => [each.name, each])).values()) {
      const open = this.#openQuestions(pass, files);
      if (open.length === 0) continue;
      const answers = await pass.answer(open, this.#run.signal);
      for (const [index, question] of open.entries()) {
        const answer = answers[index];
        if (answer === undefined) throw new Error(`pass ${pass.name} gave no answer to question ${index}`);
        this.#facts.set(pass, question, answer);
        this.#run.cache?.keepFact(pass.name, pass.version, question, answer);
      }
    }
  }

  /** What nobody has answered yet, in an order that does not depend on that of the files. */
  #openQuestions(pass: Pass<Json>, files: readonly RecordFile[]): string[] {
    const open = new Set<string>();
    for (const file of files) {
      if (!file.record || !canRead(file, pass.reads)) continue;
      for (const question of pass.questions(file.record)) {
        if (this.#facts.has(pass, question)) continue;
        const known = this.#run.cache?.fact(pass.name, pass.version, question);
        if (known === undefined) open.add(question);
        else this.#facts.set(pass, question, known);
      }
    }
    return [...open].sort();
  }
}

/** The positions within the file that was asked for last. */
class CorpusPlaces {
  readonly #readText: (path: string) => string | null;
  #path: string | null = null;
  #positions: Positions | null = null;

  constructor(readText: (path: string) => string | null) {
    this.#readText = readText;
  }

  of(entry: CorpusEntry): Positions | null {
    if (entry.path !== this.#path) {
      this.#path = entry.path;
      const text = entry.readable ? this.#readText(entry.path) : null;
      this.#positions = text === null ? null : new Positions(text);
    }
    return this.#positions;
  }
}
