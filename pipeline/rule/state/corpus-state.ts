import type { Json } from '../../json.ts';
import type { Finding } from '../finding.ts';
import type { DerivedFile, FactMemory, WrittenResult } from '../record-result.ts';
import type { Dependence, MeetingKey } from '../meeting/meeting.ts';
import type { Tally } from './tally.ts';

/** A file as the state knows it. */
export interface StateFile {
  /** The state's own number for it, the same as long as the path is known. */
  readonly number: number;
  readonly path: string;
  /** Stands for the file's path and content. */
  readonly key: string;
  readonly id: string;
  readonly readable: boolean;
}

/** A moment of a file system. */
export interface FileMoment {
  /** The number of the file system. */
  readonly device: number;
  /** Milliseconds. */
  readonly time: number;
}

/** What the state knows of a file before it is read. */
export interface KnownFile extends Pick<StateFile, 'number' | 'key'> {
  /** By which its source told it when it was read; "" where it could not. */
  readonly version: string;
}

/** A file of which the findings about the corpus do not yet fit what it holds. */
export interface UnsettledFile extends StateFile {
  readonly gone: boolean;
  /** Names of the digests that changed; null where anything may have. */
  readonly changed: ReadonlySet<string> | null;
}

/** How many findings a file has. */
export interface FileTally {
  readonly number: number;
  readonly path: string;
  readonly tally: Tally;
}

/** Who depends on a record, and on whom it depends, by their numbers. */
export interface MetRecord {
  readonly dependents: readonly number[];
  readonly on: readonly number[];
}

/** What rules about the corpus read of each record. */
export interface StateDigests {
  /** A digest of each of many files, in their order; null where one has none. */
  all(name: string, files: readonly StateFile[]): (Json | null)[];
  /** A digest of every file that has one, by the file's number, one after the other as they lie. */
  each(name: string): Iterable<readonly [file: number, value: Json]>;
  /** A digest of one file. */
  of(name: string, file: number): Json | null;
}

/** Texts about files that are too many to be held in memory, until they are asked for file by file. */
export interface Overflow {
  put(file: number, text: string): void;
  /** Those of one file, in the order in which they came. */
  of(file: number): readonly string[];
  /** Forgets all of them. */
  clear(): void;
}

/** Which records meet: see `Meeting`. */
export interface Relations {
  /** Replaces the keys of a record. */
  putKeys(meeting: string, file: number, keys: Iterable<MeetingKey>): void;
  /** Takes the keys of a record that has none. */
  addKeys(meeting: string, file: number, keys: Iterable<MeetingKey>): void;
  metByKeys(meeting: string, file: number): MetRecord;
  putPairs(meeting: string, pairs: Iterable<Dependence>): void;
  /** Forgets the pairs of a record, or those in which it is the one or the other. */
  dropPairs(meeting: string, file: number, side?: 'dependent' | 'on'): void;
  /** Gives the pairs of a record to another one, which has none. */
  movePairs(meeting: string, from: number, to: number): void;
  metByPairs(meeting: string, file: number): MetRecord;
  /** Number of pairs that are kept of a meeting. */
  pairs(meeting: string): number;
  /** Forgets all that is known of a meeting. */
  dropMeeting(meeting: string): void;
}

/**
 * The state of a knowledge base after a run: what each file gave, and which records meet. One changed record adds and
 * takes away rows; nothing is written whole. Whoever provides it sees to it that a change of rules, policy or day empties it.
 */
export interface CorpusState {
  /**
   * A moment before anything was read for this run, by the clock of the file system that holds the state; null where
   * nothing is kept.
   */
  readonly opened: FileMoment | null;
  /** Files by path, those that are gone left out. */
  files(): ReadonlyMap<string, KnownFile>;
  /** All files in the order of their paths. */
  entries(): readonly StateFile[];
  /** Files whose findings about the corpus are yet to be brought up to date, in the order of their paths. */
  unsettled(): UnsettledFile[];
  /** Whether nothing is unsettled. */
  readonly isSettled: boolean;
  /** Whether the relations below are kept at all. */
  isRelated: boolean;

  /** Does all of it or nothing. */
  write<Result>(work: () => Result): Result;
  /**
   * @param key null for a file that is to be judged again in any case
   * @param derived what this run has put of it with `putDerived`
   */
  putFile(
    path: string,
    key: string | null,
    result: WrittenResult,
    version?: string | null,
    derived?: DerivedFile,
  ): void;
  /** Puts what is derived of a file that is not known: without what `putFile` adds to it, the next run judges it again. */
  putDerived(file: DerivedFile): void;
  /** Says by what a file, whose content is known, can be told from now on. */
  putVersion(path: string, version: string): void;
  /** Marks a file as gone; what is known of its relations stays until it is settled. */
  markGone(path: string): void;
  /** Forgets what is gone; all the rest fits. */
  settle(): void;

  readonly digests: StateDigests;
  readonly relations: Relations;
  /** Lasts no longer than the run. */
  readonly overflow: Overflow;

  /** The findings of a file as JSON, one a line, in their total order. */
  lines(file: number): string;
  /** The same, read; or some of them, by their places. */
  findings(file: number, from?: number, end?: number): Finding[];
  /** Those of them that rules about the corpus have. */
  corpusFindings(file: number): Finding[];
  /** Replaces these. They must be in their total order, and of other rules than those about one file or one record. */
  putCorpusFindings(file: Pick<StateFile, 'number' | 'path'>, findings: readonly Finding[]): void;
  /** All files with what they were counted to have, in the order of their paths. */
  tallies(): Iterable<FileTally>;

  readonly facts: FactMemory;
}
