import { contentKey } from './content-key.ts';
import type { CorpusState } from './corpus-state.ts';
import type { JudgedBatch, Meanwhile, PendingFile } from '../judge/judged-batch.ts';
import { writeDigests, writeResult, type DerivedFile } from '../record-result.ts';
import type { Rule } from '../rule.ts';
import type { RuleRun } from '../run.ts';
import type { StateUpdate } from './state-update.ts';

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
  let update: Promise<StateUpdate> | undefined;
  const updateOf = (): Promise<StateUpdate> =>
    (update ??= import('./state-update.ts').then(
      async (module) => new module.StateUpdate(run, state, await loadRules()),
    ));
  // Only where nothing is known are those that are judged all that there are.
  const ahead = known.size === 0 ? updateOf : null;
  const crashes = await judgePending({ ...run, loadRules }, state, pending(), ahead);
  run.signal.throwIfAborted();
  run.onProgress?.(contents.size);
  if (touched.length > 0)
    state.write(() => touched.forEach(([path, version]) => state.putVersion(path, version)));
  const gone = [...known.keys()].filter((path) => !contents.has(path));
  if (gone.length > 0) state.write(() => gone.forEach((path) => state.markGone(path)));
  if (state.isSettled) return { contents, crashes };
  const settling = await updateOf();
  run.signal.throwIfAborted();
  settling.judgeCorpus();
  return { contents, crashes: crashes + settling.crashes };
}

/**
 * Judges files by themselves, and keeps what comes of them; gives how often a rule threw.
 *
 * @param ahead what judges them against each other, as far as it can before all is said of each; null where it cannot
 */
async function judgePending(
  run: RuleRun,
  state: CorpusState,
  files: Generator<PendingFile>,
  ahead: (() => Promise<StateUpdate>) | null,
): Promise<number> {
  const first = files.next();
  // What judges is not even loaded where there is nothing to judge.
  if (first.done === true) return 0;
  const { judgeFiles } = await import('../judge/judge-files.ts');
  let crashes = 0;
  let done = 0;
  /** By path, those of whom that has been put and no more. */
  const begun = new Map<string, DerivedFile>();
  let derived: DerivedFile[] = [];
  let held: JudgedBatch[] = [];
  let waiting = 0;
  const write = (): void => {
    const [files, batches] = [derived, held];
    done += waiting;
    [derived, held, waiting] = [[], [], 0];
    if (files.length + batches.length > 0)
      state.write(() => {
        for (const file of files) {
          state.putDerived(file);
          begun.set(file.path, file);
        }
        for (const batch of batches) keep(batch, state, begun);
      });
    run.onProgress?.(done);
  };
  const meanwhile: Meanwhile | undefined = ahead
    ? {
        take(taken) {
          derived.push(...taken);
        },
        async work(isDerived) {
          write();
          await (await ahead()).judgeAhead(isDerived);
        },
      }
    : undefined;
  for await (const batch of judgeFiles(run, first.value, files, state.facts, meanwhile)) {
    run.signal.throwIfAborted();
    crashes += batch.crashes;
    held.push(batch);
    waiting += batch.files.length;
    if (waiting >= WRITTEN_AT_ONCE) write();
  }
  write();
  return crashes;
}

function keep({ files, facts }: JudgedBatch, state: CorpusState, begun: Map<string, DerivedFile>): void {
  for (const { path, key, version, result, crashed } of files) {
    // What a crash left out must not be taken for the truth by the next run.
    state.putFile(path, crashed ? null : key, result, version, begun.get(path));
    begun.delete(path);
  }
  for (const { pass, version, facts: answers } of facts) state.facts.keepFacts(pass, version, answers);
}
