import { contentKey } from './content-key.ts';
import type { CorpusState } from './corpus-state.ts';
import type { RuleRun } from '../run.ts';
import type { Batch, PendingFile, StateUpdate } from './state-update.ts';

/** Files that are held at a time: enough for a pass to work in bulk, little enough to fit in memory. */
const BATCH = 500;

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
  let batch: PendingFile[] = [];
  let update: StateUpdate | undefined;
  const begin = async (): Promise<StateUpdate> =>
    new (await import('./state-update.ts')).StateUpdate(run, state, await run.loadRules());
  let begun: Batch | null = null;
  /** While one batch is being judged, passes work on the next. */
  const flush = async (): Promise<void> => {
    update ??= await begin();
    const next = batch.length === 0 ? null : update.begin(batch);
    batch = [];
    if (begun) await update.finish(begun);
    begun = next;
  };
  const touched: (readonly [path: string, version: string])[] = [];
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
    if (found) {
      state.write(() => state.putFile(file.path, key, found.result, found.digests, version));
      continue;
    }
    batch.push({ file, key, version });
    if (batch.length < BATCH) continue;
    run.signal.throwIfAborted();
    await flush();
    run.onProgress?.(contents.size);
  }
  run.signal.throwIfAborted();
  if (batch.length > 0) await flush();
  if (begun) await flush();
  run.onProgress?.(contents.size);
  if (touched.length > 0)
    state.write(() => touched.forEach(([path, version]) => state.putVersion(path, version)));
  const gone = [...known.keys()].filter((path) => !contents.has(path));
  if (gone.length > 0) state.write(() => gone.forEach((path) => state.markGone(path)));
  if (!state.isSettled) {
    run.signal.throwIfAborted();
    update ??= await begin();
    update.judgeCorpus();
  }
  return { contents, crashes: update?.crashes ?? 0 };
}
