import { judgeFiles } from '../judge/judge-files.ts';
import type { JudgedFile, PendingFile } from '../judge/judged-batch.ts';
import type { RuleRun } from '../run.ts';
import { contentKey } from './content-key.ts';

/**
 * Judges files by the rules about one file or one record: the part of the work for which a file need not know the others.
 * A file that comes again with the same content is judged once.
 *
 * @returns how often a rule threw
 */
export async function runPart(
  run: Omit<RuleRun, 'state'>,
  take: (files: readonly JudgedFile[]) => void,
): Promise<number> {
  const seen = new Set<string>();
  function* pending(): Generator<PendingFile> {
    for (const file of run.files()) {
      const key = contentKey(file);
      if (seen.has(key)) continue;
      seen.add(key);
      yield { file, key, version: null };
    }
  }
  const files = pending();
  const first = files.next();
  let crashes = 0;
  if (first.done === true) return crashes;
  for await (const batch of judgeFiles(run, first.value, files)) {
    run.signal.throwIfAborted();
    crashes += batch.crashes;
    take(batch.files);
  }
  return crashes;
}
