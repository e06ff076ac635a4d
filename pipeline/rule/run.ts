import type { CorpusView } from '../corpus/corpus-view.ts';
import type { Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { JudgingPolicy } from '../policy/policy.ts';
import type { RawFile } from '../record/raw-file.ts';
import type { KnownResults } from './state/known-results.ts';
import type { CorpusState } from './state/corpus-state.ts';
import type { Rule } from './rule.ts';

/** Something that is wanted of the corpus as a whole, besides findings: a pure function of the digests it names. */
export interface CorpusSummary {
  readonly name: string;
  readonly digests: readonly Digest<Json>[];
  derive(corpus: CorpusView): Json;
}

/** What tells a file from what it was before and after it was written. */
export interface FileVersion {
  readonly path: string;
  /** Null where that cannot be told, as when the file may have been written just now. */
  readonly version: string | null;
}

/** Processes of their own that judge files, and are lost over those that are hostile. They have the same rules. */
export interface Judges {
  /** How many at most. */
  readonly processes: number;
  /** Of the rules, they run those whose id matches this glob; null stands for all. */
  readonly only: string | null;
  /** They judge from so many files on: for fewer, their start costs more than it brings. */
  readonly from?: number;
  /** The file that such a process runs. */
  readonly program?: string;
}

/** Everything a run depends on. The same input gives the same result, whatever the state knows already. */
export interface RuleRun {
  /**
   * Ordered by path (by UTF-16 units); read one after the other, so that no more than a batch is held at a time.
   *
   * @param isWanted whether a file is to be read; all are, if it is left out
   */
  readonly files: (isWanted?: (path: string) => boolean) => Iterable<RawFile>;
  /** The same files by what tells without reading whether one was written since; absent where nothing does. */
  readonly versions?: () => Iterable<FileVersion>;
  /** Reads a file again, for the place of a finding that only the whole corpus gives. */
  readonly readText: (path: string) => string | null;
  /** The name of the records' folder, which stands before every path in findings. */
  readonly folder: string;
  /** Loads the rules. Called only if there is something to judge: a run that is remembered starts faster. */
  readonly loadRules: () => Promise<readonly Rule[]>;
  /** What is wanted of the corpus as a whole. */
  readonly summaries: readonly CorpusSummary[];
  readonly policy: JudgingPolicy;
  /** The day the run is for, YYYY-MM-DD. */
  readonly today: string;
  /** What is known from before; an empty one knows nothing. The run leaves in it what it found out. */
  readonly state: CorpusState;
  /** Absent where all is judged in this process. */
  readonly judges?: Judges;
  /** What other machines have found in files by themselves. */
  readonly known?: KnownResults;
  readonly signal: AbortSignal;
  readonly onProgress?: (done: number) => void;
}
