import type { RawFile } from '../../record/raw-file.ts';
import { RuleRunner } from '../rule-runner.ts';
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
 *
 * @returns how often a rule threw
 */
export async function runPart(
  run: Omit<RuleRun, 'state'>,
  take: (results: readonly PartResult[]) => void,
): Promise<number> {
  const runner = new RuleRunner({ ...run }, await run.loadRules());
  let keys: { path: string; key: string }[] = [];
  let files: RawFile[] = [];
  const judge = async (): Promise<void> => {
    const judged = runner.judgeFiles(await runner.prepare(files));
    take(
      judged.map(({ result, digests }, index) => ({
        path: keys[index]?.path ?? '',
        key: keys[index]?.key ?? '',
        result,
        digests,
      })),
    );
    [keys, files] = [[], []];
  };
  for (const file of run.files()) {
    run.signal.throwIfAborted();
    keys.push({ path: file.path, key: contentKey(file) });
    files.push(file);
    if (files.length >= BATCH) await judge();
  }
  await judge();
  return runner.crashes;
}
