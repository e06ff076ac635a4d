import { contentKey } from './content-key.ts';
import type { CorpusState } from './corpus-state.ts';
import type { JudgedBatch, PendingFile } from '../judge/judged-batch.ts';
import { writeDigests, writeResult } from '../record-result.ts';
import type { Rule } from '../rule.ts';
import type { RuleRun } from '../run.ts';

/** Files that are written at a time: a kill loses no more than these, and processes that judge are not kept waiting. */
const WRITTEN_AT_ONCE = 100;

/**
 * Brings the state of a knowledge base up to date: judges the files that are not as it knows them, and what their change
 * touches. Rules are loaded only if there is something to judge.
 *
 * @returns for each file's path what stands for its content, and how often a rule threw
 */
export async function runOverState(
  run: RuleRun,
  state: CorpusState,
): Promise<{ contents: Map<string, string>; crashes: number }> {
  const known = state.files();
  const contents = new Map<string, string>();
  /** Files that have to be read, by what tells them from now on. */
  const unsure = new Map<string, string | null>();
  for (const { path, version } of run.versions?.() ?? []) {
    const before = known.get(path);
    // Whoever is read gets its key below; the order is that of the listing.
    contents.set(path, before?.key ?? '');
    if (version === null || before?.version !== version) unsure.set(path, version);
  }
  const touched: (readonly [path: string, version: string])[] = [];
  function* pending(): Generator<PendingFile> {
    for (const file of run.files(run.versions && ((path) => unsure.has(path)))) {
      const key = contentKey(file);
      const version = unsure.get(file.path) ?? null;
      contents.set(file.path, key);
      const before = known.get(file.path);
      if (before?.key === key) {
        if (version !== null && before.version !== version) touched.push([file.path, version]);
        continue;
      }
      const found = run.known?.of(file.path, key);
      if (!found) yield { file, key, version };
      else
        state.write(() =>
          state.putFile(file.path, key, writeResult(found.result, writeDigests(found.digests)), version),
        );
    }
  }
  let rules: Promise<readonly Rule[]> | undefined;
  const loadRules = (): Promise<readonly Rule[]> => (rules ??= run.loadRules());
  const crashes = await judgePending({ ...run, loadRules }, state, pending());
  run.signal.throwIfAborted();
  run.onProgress?.(contents.size);
  if (touched.length > 0)
    state.write(() => touched.forEach(([path, version]) => state.putVersion(path, version)));
  const gone = [...known.keys()].filter((path) => !contents.has(path));
  if (gone.length > 0) state.write(() => gone.forEach((path) => state.markGone(path)));
  if (state.isSettled) return { contents, crashes };
  const { StateUpdate } = await import('./state-update.ts');
  const update = new StateUpdate(run, state, await loadRules());
  run.signal.throwIfAborted();
  update.judgeCorpus();
  return { contents, crashes: crashes + update.crashes };
}

/** Judges files by themselves, and keeps what comes of them; gives how often a rule threw. */
async function judgePending(
  run: RuleRun,
  state: CorpusState,
  files: Generator<PendingFile>,
): Promise<number> {
  const first = files.next();
  // What judges is not even loaded where there is nothing to judge.
  if (first.done === true) return 0;
  const { judgeFiles } = await import('../judge/judge-files.ts');
  let crashes = 0;
  let done = 0;
  let held: JudgedBatch[] = [];
  let waiting = 0;
  const write = (): void => {
    const batches = held;
    done += waiting;
    [held, waiting] = [[], 0];
    if (batches.length > 0) state.write(() => batches.forEach((batch) => keep(batch, state)));
    run.onProgress?.(done);
  };
  for await (const batch of judgeFiles(run, first.value, files, state.facts)) {
    run.signal.throwIfAborted();
    crashes += batch.crashes;
    held.push(batch);
    waiting += batch.files.length;
    if (waiting >= WRITTEN_AT_ONCE) write();
  }
  write();
  return crashes;
}

function keep({ files, facts }: JudgedBatch, state: CorpusState): void {
  for (const { path, key, version, result, crashed } of files)
    // What a crash left out must not be taken for the truth by the next run.
    state.putFile(path, crashed ? null : key, result, version);
  for (const { pass, version, facts: answers } of facts) state.facts.keepFacts(pass, version, answers);
}
