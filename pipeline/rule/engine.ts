import { createHash } from 'node:crypto';
import type { Json } from '../json.ts';
import type { RawFile } from '../record/raw-file.ts';
import { compareFindings, type Finding } from './finding.ts';
import type { FileResult, RuleRun } from './run.ts';

/** What a run found out. */
export interface RunResult {
  /** In their total order. */
  readonly findings: readonly Finding[];
  /** For each file's path, what stands for its content: equal where the content is. */
  readonly contents: ReadonlyMap<string, string>;
  /** By name, as asked for. */
  readonly summaries: Readonly<Record<string, Json>>;
  /** How often a rule threw: the run is not to be trusted then. */
  readonly crashes: number;
}

/** Files that are held at a time: enough for a pass to work in bulk, little enough to fit in memory. */
const BATCH = 2_000;

/** Judges a knowledge base: each record by itself, then the records against each other. */
export async function runRules(run: RuleRun): Promise<RunResult> {
  return recalled(run) ?? (await judgeAnew(run));
}

/** The result of a run over exactly these files, if it is remembered. Reading them once more is cheaper than anything else. */
function recalled(run: RuleRun): RunResult | undefined {
  if (!run.cache?.hasRuns) return undefined;
  const contents = contentsOf(run.files());
  const known = run.cache.run(runKey([...contents.values()], run));
  return known && { ...known, contents, crashes: 0 };
}

/** For each file's path, what stands for its content. */
export function contentsOf(files: Iterable<RawFile>): Map<string, string> {
  const contents = new Map<string, string>();
  for (const file of files) contents.set(file.path, contentKey(file));
  return contents;
}

async function judgeAnew(run: RuleRun): Promise<RunResult> {
  const judged: FileResult[] = [];
  const { RuleRunner } = await import('./rule-runner.ts');
  const judgeOfRun = new RuleRunner(run, await run.loadRules());
  for (const batch of batchesOf(run.files(), BATCH)) {
    run.signal.throwIfAborted();
    const known = batch.map((file) => {
      const key = contentKey(file);
      return { file, key, result: run.cache?.record(key) };
    });
    const fresh = await judgeOfRun.judgeFiles(known.filter(({ result }) => result === undefined));
    let next = 0;
    for (const { file, key, result } of known) {
      const own = result ?? fresh[next++];
      if (own) judged.push({ path: file.path, key, result: own });
    }
    run.onProgress?.(judged.length);
  }
  const corpus = judgeOfRun.judgeCorpus(judged);
  const own = judged.flatMap(({ result }) => result.findings);
  const findings = [...own, ...corpus.findings].sort(compareFindings);
  const { summaries } = corpus;
  const { crashes } = judgeOfRun;
  const contents = new Map(judged.map(({ path, key }) => [path, key]));
  if (crashes === 0) run.cache?.keepRun(runKey([...contents.values()], run), { findings, summaries });
  return { findings, summaries, contents, crashes };
}

/** Stands for the contents of all files, and for what is wanted of them. */
function runKey(keys: readonly string[], run: RuleRun): string {
  const hash = createHash('sha256').update(run.summaries.map((summary) => summary.name).join());
  for (const key of keys) hash.update(`\n${key}`);
  return hash.digest('base64url');
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
