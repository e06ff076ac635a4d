import type { RawFile } from '../../record/raw-file.ts';
import type { PassFacts } from '../pass.ts';
import { writeResult, type DerivedFile, type WrittenResult } from '../record-result.ts';
import type { RuleRun } from '../run.ts';
import type { JudgedFiles } from './file-judge.ts';

/** By what files are judged. */
export type FileRun = Pick<
  RuleRun,
  'policy' | 'today' | 'folder' | 'loadRules' | 'summaries' | 'judges' | 'signal'
>;

/** A file that is to be judged. */
export interface PendingFile {
  readonly file: RawFile;
  /** Stands for its path and content. */
  readonly key: string;
  /** What tells it from now on without being read; null where nothing does. */
  readonly version: string | null;
}

/** A file that was judged by itself. */
export interface JudgedFile extends Omit<PendingFile, 'file'> {
  readonly path: string;
  readonly result: WrittenResult;
  /** Whether a rule threw: what is said of the file is not to be remembered. */
  readonly crashed: boolean;
}

/** Whoever has work for this process while others have still to say something of the files. */
export interface Meanwhile {
  /** Takes what was derived of files, in any order. */
  take(files: readonly DerivedFile[]): void;
  /**
   * Does it; all files have been taken.
   *
   * @param isDerived whether a digest of that name has been derived of them
   */
  work(isDerived: (digest: string) => boolean): Promise<void>;
}

/** What came of some files. */
export interface JudgedBatch {
  /** In the order in which they came. */
  readonly files: readonly JudgedFile[];
  readonly facts: readonly PassFacts[];
  /** How often a rule threw. */
  readonly crashes: number;
}

/** What is known of files by what came of them. */
export function derivedOf(
  files: readonly PendingFile[],
  { results }: Pick<JudgedFiles, 'results'>,
): DerivedFile[] {
  return files.flatMap(({ file: { path } }, index) => {
    const own = results[index];
    return own ? [{ path, id: own.result.id, readable: own.result.readable, digests: own.digests }] : [];
  });
}

/** What came of files, with the names under which it is kept. */
export function batchOf(
  files: readonly PendingFile[],
  { results, facts, crashes }: JudgedFiles,
): JudgedBatch {
  const judged = files.flatMap(({ file: { path }, key, version }, index) => {
    const own = results[index];
    if (!own) return [];
    return [{ path, key, version, result: writeResult(own.result, own.digests), crashed: own.crashed }];
  });
  return { files: judged, facts, crashes };
}
