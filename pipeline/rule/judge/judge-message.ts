import type { Json } from '../../json.ts';
import type { RawFile } from '../../record/raw-file.ts';
import type { BrokenKeys, JudgedFiles, JudgeTerms, Share } from './file-judge.ts';

/** What makes a process a judge of files. Rules and summaries are code: they are named, and the process has its own. */
export interface JudgeOrders {
  readonly terms: JudgeTerms;
  /** Only rules whose id matches this glob are run; null runs all. */
  readonly only: string | null;
  /** Names of what is wanted of the corpus as a whole. */
  readonly summaries: readonly string[];
  /** Whether anything is remembered that may be asked for. */
  readonly recalls: boolean;
}

/** What a process is asked to do; each is answered by one `done`, in their order. */
export type JudgeTask =
  | {
      readonly kind: 'files';
      readonly files: readonly RawFile[];
      readonly share: Share;
      /** Where the files were read already by whoever sends them. */
      readonly broken?: BrokenKeys | undefined;
    }
  | { readonly kind: 'question'; readonly pass: string; readonly question: string };

/** What a process hears. */
export type ToJudge =
  /** Comes first; null for one that judges no files. */
  | { readonly kind: 'orders'; readonly orders: JudgeOrders | null }
  /** The answer to `seek`. */
  | { readonly kind: 'known'; readonly facts: readonly (Json | undefined)[] }
  | JudgeTask;

/** What is asked of whoever remembers. */
export interface FactQuery {
  readonly kind: 'seek';
  readonly pass: string;
  readonly version: string;
  readonly questions: readonly string[];
}

/** What came of a task. */
export type Reply = JudgedFiles | Json;

/** What a process says: that it can begin, what it wants to know, what it has done. */
export type FromJudge =
  | { readonly kind: 'ready' }
  | FactQuery
  | { readonly kind: 'done'; readonly reply: Reply };
