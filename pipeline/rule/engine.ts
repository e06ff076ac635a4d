import { createHash } from 'node:crypto';
import { CorpusView, type Entry } from '../corpus/corpus-view.ts';
import type { Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { Policy } from '../policy/policy.ts';
import { Positions } from '../record/position.ts';
import type { RawFile } from '../record/raw-file.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import { compareFindings, type Finding } from './finding.ts';
import type { FactCache, JudgementCache, RecordJudgement } from './judgement-cache.ts';
import { canRead, judgeRecord, type RecordJudge } from './judge-record.ts';
import { Facts, type Pass } from './pass.ts';
import type { CorpusProblem, CorpusRule, Rule } from './rule.ts';
import { crash, severityOf, stamp } from './stamp.ts';

/** Everything a run depends on. The same input gives the same judgement, with or without the caches. */
export interface Run {
  /** Ordered by path (by UTF-16 units); read one after the other, so that no more than a batch is held at a time. */
  readonly files: Iterable<RawFile>;
  /** Reads a file again, for the place of a finding that only the whole corpus gives. */
  readonly readText: (path: string) => string | null;
  readonly folder: string;
  readonly rules: readonly Rule[];
  /** Digests wanted besides those of the rules. */
  readonly digests?: readonly Digest<Json>[];
  readonly policy: Policy;
  /** The day the run is for, YYYY-MM-DD. */
  readonly today: string;
  readonly cache?: JudgementCache & FactCache;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** What a run found out. */
export interface Judgement {
  /** In their total order. */
  readonly findings: readonly Finding[];
  readonly corpus: CorpusView;
  /** How often a rule threw: the run is not to be trusted then. */
  readonly crashes: number;
}

/** Files that are held at a time: enough for a pass to work in bulk, little enough to fit in memory. */
const BATCH = 2_000;

/** Judges a knowledge base: each record by itself, then the records against each other. */
export async function judge(run: Run): Promise<Judgement> {
  let crashes = 0;
  const onCrash = (): void => {
    crashes++;
  };
  const active = run.rules.filter((rule) => severityOf(rule, run.policy) !== null);
  const digests = distinctDigests(active, run.digests ?? []);
  const facts = new Facts();
  const { policy, today, folder } = run;
  const recordJudge: RecordJudge = { rules: active, digests, facts, policy, today, folder, onCrash };

  const keys: string[] = [];
  const judgements: RecordJudgement[] = [];
  const paths: string[] = [];
  for (const batch of batchesOf(run.files, BATCH)) {
    run.signal?.throwIfAborted();
    const waiting: { index: number; key: string; file: RecordFile }[] = [];
    for (const raw of batch) {
      const key = contentKey(raw);
      const known = run.cache?.record(key);
      keys.push(key);
      paths.push(raw.path);
      if (known) judgements[keys.length - 1] = known;
      else waiting.push({ index: keys.length - 1, key, file: readRecord(raw, policy.limits) });
    }
    await answerQuestions(
      waiting.map(({ file }) => file),
      active,
      facts,
      run,
    );
    for (const { index, key, file } of waiting) {
      const judgement = judgeRecord(file, recordJudge);
      judgements[index] = judgement;
      run.cache?.keepRecord(key, judgement);
    }
    run.onProgress?.(keys.length);
  }

  const corpus = corpusOf(paths, judgements, digests);
  const findings = judgements.flatMap((judgement) => judgement.findings);
  const corpusKey = createHash('sha256').update(keys.join('\n')).digest('hex');
  const known = run.cache?.corpus(corpusKey);
  const found = known ?? corpusFindings(corpus, active, run, onCrash);
  if (!known && crashes === 0) run.cache?.keepCorpus(corpusKey, found);
  return { findings: [...findings, ...found].sort(compareFindings), corpus, crashes };
}

function distinctDigests(rules: readonly Rule[], others: readonly Digest<Json>[]): Digest<Json>[] {
  const all = [...rules.flatMap((rule) => (rule.scope === 'corpus' ? rule.digests : [])), ...others];
  return [...new Map(all.map((digest) => [digest.name, digest])).values()];
}

function* batchesOf<Item>(items: Iterable<Item>, size: number): Iterable<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Two files are judged alike only if they have the same content and the same path, from which the id follows. */
function contentKey(file: RawFile): string {
  const hash = createHash('sha256').update(
    `${file.path}\n${file.kind}\n${file.size}\n${file.failure ?? ''}\n`,
  );
  if (file.bytes) hash.update(file.bytes);
  return hash.digest('base64url');
}

async function answerQuestions(
  files: readonly RecordFile[],
  rules: readonly Rule[],
  facts: Facts,
  run: Run,
): Promise<void> {
  const passes = new Map<string, Pass<Json>>();
  for (const rule of rules) {
    if (rule.scope === 'record') for (const pass of rule.passes ?? []) passes.set(pass.name, pass);
  }
  for (const pass of passes.values()) {
    const open = openQuestions(pass, files, facts, run.cache);
    if (open.length === 0) continue;
    const answers = await pass.answer(open, run.signal ?? new AbortController().signal);
    for (const [index, question] of open.entries()) {
      const answer = answers[index];
      if (answer === undefined) throw new Error(`pass ${pass.name} gave no answer to question ${index}`);
      facts.set(pass, question, answer);
      run.cache?.keepFact(pass.name, pass.version, question, answer);
    }
  }
}

/** What nobody has answered yet, in an order that does not depend on that of the files. */
function openQuestions(
  pass: Pass<Json>,
  files: readonly RecordFile[],
  facts: Facts,
  cache: FactCache | undefined,
): string[] {
  const open = new Set<string>();
  for (const file of files) {
    if (!file.record || !canRead(file, pass.reads)) continue;
    for (const question of pass.questions(file.record)) {
      if (facts.has(pass, question)) continue;
      const known = cache?.fact(pass.name, pass.version, question);
      if (known === undefined) open.add(question);
      else facts.set(pass, question, known);
    }
  }
  return [...open].sort();
}

function corpusOf(
  paths: readonly string[],
  judgements: readonly RecordJudgement[],
  digests: readonly Digest<Json>[],
): CorpusView {
  const entries = judgements.map(({ id, readable }, index): Entry => ({
    index,
    id,
    readable,
    path: paths[index] ?? '',
  }));
  const values = new Map(
    digests.map(({ name }) => [name, judgements.map((judgement) => judgement.digests[name] ?? null)]),
  );
  return new CorpusView(entries, values);
}

function corpusFindings(
  corpus: CorpusView,
  rules: readonly Rule[],
  run: Run,
  onCrash: () => void,
): Finding[] {
  const places = new CorpusPlaces(run.readText);
  return (
    rules
      .filter((rule): rule is CorpusRule => rule.scope === 'corpus')
      .flatMap((rule) => problemsOf(rule, corpus, run, onCrash).map((problem) => ({ rule, problem })))
      // In the order of the files, so that each file is read once.
      .sort((a, b) => a.problem.entry.index - b.problem.entry.index)
      .map(({ rule, problem }) => {
        const { entry } = problem;
        const record = entry.readable ? entry.id : null;
        const file = `${run.folder}/${entry.path}`;
        const severity = severityOf(rule, run.policy) ?? rule.severity;
        return stamp(problem, rule, severity, { file, record, positions: places.of(entry) });
      })
  );
}

function problemsOf(rule: CorpusRule, corpus: CorpusView, run: Run, onCrash: () => void): CorpusProblem[] {
  try {
    return [...rule.check({ corpus, policy: run.policy, today: run.today })];
  } catch (error) {
    onCrash();
    const entry = corpus.entries[0];
    return entry ? [{ ...crash(rule, error), entry }] : [];
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

  of(entry: Entry): Positions | null {
    if (entry.path !== this.#path) {
      this.#path = entry.path;
      const text = entry.readable ? this.#readText(entry.path) : null;
      this.#positions = text === null ? null : new Positions(text);
    }
    return this.#positions;
  }
}
