import type { RawFile } from '../../record/raw-file.ts';
import { RuleRunner, type PreparedFiles } from '../rule-runner.ts';
import type { RuleRun } from '../run.ts';
import { contentKey } from './content-key.ts';
import type { KnownResult } from './known-results.ts';

/** A file and what was found in it by itself. */
export interface PartResult extends KnownResult {
  readonly path: string;
  /** Stands for the file's path and content. */
  readonly key: string;
}

/** Files that are judged at a time. */
const BATCH = 500;

/**
 * Judges files by the rules about one file or one record: the part of the work for which a file need not know the others.
 * A file that comes again with the same content is judged once.
 *
 * @returns how often a rule threw
 */
export async function runPart(
  run: Omit<RuleRun, 'state'>,
  take: (results: readonly PartResult[]) => void,
): Promise<number> {
  const runner = new RuleRunner({ ...run }, await run.loadRules());
  const seen = new Set<string>();
  let files: { readonly file: RawFile; readonly key: string }[] = [];
  let begun: { readonly files: typeof files; readonly prepared: Promise<PreparedFiles> } | null = null;
  /** While one batch is being judged, passes work on the next. */
  const flush = async (): Promise<void> => {
    const prepared = files.length === 0 ? null : runner.prepare(files.map(({ file }) => file));
    // What goes wrong is said when somebody waits for it.
    prepared?.catch(() => undefined);
    const next = prepared && { files, prepared };
    files = [];
    if (begun) {
      const { files: own, prepared: answers } = begun;
      const judged = runner.judgeFiles(await answers);
      take(
        own.flatMap(({ file, key }, index) => {
          const found = judged[index];
          return found ? [{ path: file.path, key, result: found.result, digests: found.digests }] : [];
        }),
      );
    }
    begun = next;
  };
  for (const file of run.files()) {
    run.signal.throwIfAborted();
    const key = contentKey(file);
    if (seen.has(key)) continue;
    seen.add(key);
    files.push({ file, key });
    if (files.length >= BATCH) await flush();
  }
  await flush();
  await flush();
  return runner.crashes;
}
