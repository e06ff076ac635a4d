import { createHash } from 'node:crypto';
import type { Json } from '../json.ts';
import type { Policy } from '../policy/policy.ts';
import type { RawFile } from '../record/raw-file.ts';
import { compareFindings, type Finding } from './finding.ts';
import type { CorpusJudgement, JudgementCache, RecordJudgement } from './judgement-cache.ts';
import type { Rule } from './rule.ts';
import type { CorpusSummary, Judge } from './judge.ts';

/** Everything a run depends on. The same input gives the same judgement, with or without the cache. */
export interface Run {
  /** Ordered by path (by UTF-16 units); read one after the other, so that no more than a batch is held at a time. */
  readonly files: Iterable<RawFile>;
  /** Reads a file again, for the place of a finding that only the whole corpus gives. */
  readonly readText: (path: string) => string | null;
  /** The name of the records' folder, which stands before every path in findings. */
  readonly folder: string;
  /** Loads the rules. Called only if there is something to judge: a run in which nothing has changed starts faster. */
  readonly loadRules: () => Promise<readonly Rule[]>;
  /** What is wanted of the corpus as a whole. */
  readonly summaries: readonly CorpusSummary[];
  readonly policy: Policy;
  /** The day the run is for, YYYY-MM-DD. */
  readonly today: string;
  readonly cache?: JudgementCache;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number) => void;
}

/** What a run found out. */
export interface Judgement {
  /** In their total order. */
  readonly findings: readonly Finding[];
  /** By name, as asked for. */
  readonly summaries: Readonly<Record<string, Json>>;
  /** How often a rule threw: the run is not to be trusted then. */
  readonly crashes: number;
}

/** A file of the run, and what is known of it. */
export interface Judged {
  readonly path: string;
  /** Stands for the file's path and content. */
  readonly key: string;
  readonly judgement: RecordJudgement;
}

/** Files that are held at a time: enough for a pass to work in bulk, little enough to fit in memory. */
const BATCH = 2_000;

/** Judges a knowledge base: each record by itself, then the records against each other. */
export async function judge(run: Run): Promise<Judgement> {
  const judged: Judged[] = [];
  let judgeOfRun: Judge | undefined;
  const getJudge = async (): Promise<Judge> => {
    if (!judgeOfRun) {
      const { Judge } = await import('./judge.ts');
      judgeOfRun = new Judge(run, await run.loadRules());
    }
    return judgeOfRun;
  };

  for (const batch of batchesOf(run.files, BATCH)) {
    run.signal.throwIfAborted();
    const known = batch.map((file) => {
      const key = contentKey(file);
      return { file, key, judgement: run.cache?.record(key) };
    });
    const open = known.filter(({ judgement }) => judgement === undefined);
    const fresh = open.length === 0 ? [] : await (await getJudge()).judgeFiles(open);
    let next = 0;
    for (const { file, key, judgement } of known) {
      const own = judgement ?? fresh[next++];
      if (own) judged.push({ path: file.path, key, judgement: own });
    }
    run.onProgress?.(judged.length);
  }

  const corpus = await judgeCorpus(judged, run, getJudge);
  const findings = judged.flatMap(({ judgement }) => judgement.findings);
  return {
    findings: [...findings, ...corpus.findings].sort(compareFindings),
    summaries: corpus.summaries,
    crashes: judgeOfRun?.crashes ?? 0,
  };
}

async function judgeCorpus(
  judged: readonly Judged[],
  run: Run,
  getJudge: () => Promise<Judge>,
): Promise<CorpusJudgement> {
  const hash = createHash('sha256').update(run.summaries.map((summary) => summary.name).join());
  for (const { key } of judged) hash.update(`\n${key}`);
  const key = hash.digest('base64url');
  const known = run.cache?.corpus(key);
  if (known) return known;
  const judgeOfRun = await getJudge();
  const judgement = judgeOfRun.judgeCorpus(judged);
  if (judgeOfRun.crashes === 0) run.cache?.keepCorpus(key, judgement);
  return judgement;
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
