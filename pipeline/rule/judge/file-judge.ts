import type { Digest } from '../../corpus/digest.ts';
import type { Json } from '../../json.ts';
import type { JudgingPolicy } from '../../policy/policy.ts';
import type { RawFile } from '../../record/raw-file.ts';
import { readAgain, readRecord } from '../../record/read-record.ts';
import type { RecordFile } from '../../record/record-file.ts';
import { Facts, type Pass, type PassFacts } from '../pass.ts';
import { writeDigests, type RecordResult, type WrittenDigests } from '../record-result.ts';
import { canRead, runRecordRules, type RecordRuleContext } from '../record-rules.ts';
import type { Rule } from '../rule.ts';
import type { CorpusSummary } from '../run.ts';
import { severityOf } from '../to-finding.ts';

/** By what files are judged, besides the rules. */
export interface JudgeTerms {
  readonly policy: JudgingPolicy;
  /** The day the run is for, YYYY-MM-DD. */
  readonly today: string;
  /** The name of the records' folder, which stands before every path in findings. */
  readonly folder: string;
}

/** What is remembered of the answers to questions, in their order; undefined where nothing is. */
export type KnownFacts = (
  pass: string,
  version: string,
  questions: readonly string[],
) => Promise<readonly (Json | undefined)[]>;

/** A question that nobody has answered yet. */
export interface OpenQuestion {
  readonly pass: Pass<Json>;
  readonly question: string;
}

/** The broken keys of each of some files; null for one that is no record. */
export type BrokenKeys = readonly (ReadonlySet<string> | null)[];

/** Files that have been read, and what is known of what they ask. */
export interface ReadFiles {
  readonly files: readonly RecordFile[];
  readonly facts: Facts;
  readonly open: readonly OpenQuestion[];
}

/** A file by itself: what rules say of it, and what others need of it. */
export interface FileResult {
  readonly result: RecordResult;
  readonly digests: WrittenDigests;
  /** Whether a rule threw: what is said of the file is not to be remembered. */
  readonly crashed: boolean;
}

/** What files gave. */
export interface JudgedFiles {
  /** In the order of the files. */
  readonly results: readonly FileResult[];
  /** Answers that were not remembered before. */
  readonly facts: readonly PassFacts[];
  /** How often a rule threw. */
  readonly crashes: number;
}

/**
 * A share of what is to be said of a file. What is said of regexes is `apart`: a third of the work, which has little in common
 * with the rest, and what hostile records are hostile to. A process that does only the one is soon in its stride.
 */
export type Share = 'all' | 'apart' | 'rest';

/** The stage whose rules and digests are judged apart. */
const APART = 'regex/';

/** @param name of a rule or a digest, which begins with its stage */
export function isIn(share: Share, name: string): boolean {
  return share === 'all' || (share === 'apart') === name.startsWith(APART);
}

/** Judges files by the rules about one file or one record, those that the policy leaves standing. */
export class FileJudge {
  readonly #terms: JudgeTerms;
  readonly #rules: readonly Rule[];
  readonly #digests: readonly Digest<Json>[];
  readonly #passes: readonly Pass<Json>[];
  readonly #known: KnownFacts;

  /** @param summaries what is wanted of the corpus as a whole: its digests are derived as well */
  constructor(
    terms: JudgeTerms,
    rules: readonly Rule[],
    summaries: readonly CorpusSummary[],
    known: KnownFacts,
    share: Share = 'all',
  ) {
    this.#terms = terms;
    this.#known = known;
    const standing = rules.filter((rule) => severityOf(rule, terms.policy) !== null);
    this.#rules = standing.filter(({ id }) => isIn(share, id));
    const wanted = [
      ...standing.flatMap((rule) => (rule.scope === 'corpus' ? rule.digests : [])),
      ...summaries.flatMap(({ digests }) => digests),
    ];
    this.#digests = [...new Map(wanted.map((digest) => [digest.name, digest])).values()].filter(({ name }) =>
      isIn(share, name),
    );
    const passes = this.#rules.flatMap((rule) => (rule.scope === 'record' ? (rule.passes ?? []) : []));
    this.#passes = [...new Map(passes.map((pass) => [pass.name, pass])).values()];
  }

  /**
   * Reads files, and looks up what they ask.
   *
   * @param broken of each file, where it was read before: see `readAgain`
   */
  async read(raw: readonly RawFile[], broken?: BrokenKeys): Promise<ReadFiles> {
    const files = raw.map((file, index) =>
      broken ? readAgain(file, broken[index] ?? null) : readRecord(file, this.#terms.policy.limits),
    );
    const facts = new Facts();
    const open: OpenQuestion[] = [];
    for (const pass of this.#passes) {
      const questions = this.#questions(pass, files);
      if (questions.length === 0) continue;
      const known = await this.#known(pass.name, pass.version, questions);
      for (const [index, question] of questions.entries()) {
        const fact = known[index];
        if (fact === undefined) open.push({ pass, question });
        else facts.set(pass, question, fact);
      }
    }
    return { files, facts, open };
  }

  /** Judges files that have been read. What is still to be answered is answered here. */
  judge({ files, facts, open }: ReadFiles): JudgedFiles {
    for (const { pass, question } of open)
      if (!facts.has(pass, question)) facts.set(pass, question, pass.answer(question));
    let crashes = 0;
    const context: RecordRuleContext = {
      ...this.#terms,
      rules: this.#rules,
      digests: this.#digests,
      facts,
      onCrash: () => crashes++,
    };
    const results = runRecordRules(files, context).map(({ result, digests, crashed }): FileResult => ({
      result,
      digests: writeDigests(digests),
      crashed,
    }));
    return { results, facts: newFacts(open, facts), crashes };
  }

  /** What files ask a pass, in an order that does not depend on theirs. */
  #questions(pass: Pass<Json>, files: readonly RecordFile[]): string[] {
    const questions = new Set<string>();
    for (const file of files)
      if (file.record && canRead(file, pass.reads))
        for (const question of pass.questions(file.record, this.#terms.policy)) questions.add(question);
    return [...questions].sort();
  }
}

function newFacts(open: readonly OpenQuestion[], facts: Facts): PassFacts[] {
  return [...Map.groupBy(open, ({ pass }) => pass)].map(([pass, own]) => ({
    pass: pass.name,
    version: pass.version,
    facts: own.map(({ question }) => [question, facts.get(pass, question)]),
  }));
}
