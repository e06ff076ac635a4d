import type { Json } from '../json.ts';
import type { CompleteRecord, RecordKey } from '../record/complete-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import type { JudgingPolicy } from '../policy/policy.ts';
import type { CorpusView, CorpusEntry } from '../corpus/corpus-view.ts';
import type { Digest } from '../corpus/digest.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { Facts, Pass } from './pass.ts';
import type { Problem, Severity } from './finding.ts';
import type { Identity } from './identity.ts';

interface RuleHead {
  /** "stage/name"; never changes meaning. Its page is docs/rules/<id>.md. */
  readonly id: string;
  /** Default; the policy may say otherwise. */
  readonly severity: Severity;
  /** What the rule reports, in one line without a full stop. */
  readonly summary: string;
  /** What a finding rests on: tells a change that brings a mistake from one that leaves it. What it quotes, if not said. */
  readonly identity?: Identity;
}

/** What every rule may know besides its subject. Rules have no clock, no disk and no network. */
export interface RuleContext {
  readonly policy: JudgingPolicy;
  /** The day the run is for, YYYY-MM-DD. */
  readonly today: string;
}

/** Judges the text of one file: its encoding, its syntax, its layout. */
export interface FileRule extends RuleHead {
  readonly scope: 'file';
  check(subject: RuleContext & { readonly file: RecordFile }): Iterable<Problem>;
}

export interface RecordSubject<Key extends RecordKey> extends RuleContext {
  /** The record's id: the stated one, or the one that follows from its path. */
  readonly id: string;
  readonly record: Readonly<Pick<CompleteRecord, Key>>;
  /** What the passes found out beforehand. */
  readonly facts: Facts;
}

/** Judges one record by itself. Runs only where every key it reads has the shape of the schema. */
export interface RecordRule<Key extends RecordKey = RecordKey> extends RuleHead {
  readonly scope: 'record';
  readonly reads: readonly Key[];
  readonly passes?: readonly Pass<Json>[];
  check(subject: RecordSubject<Key>): Iterable<Problem>;
}

/** A problem of a rule that sees all records: it also says of which record. */
export interface CorpusProblem extends Problem {
  readonly entry: CorpusEntry;
}

/** Judges records against each other, on the small digests that each record yields once. */
export interface CorpusRule extends RuleHead {
  readonly scope: 'corpus';
  readonly digests: readonly Digest<Json>[];
  /**
   * On which other records the findings about a record depend; absent where it may be any, so that one changed record
   * has all judged anew. The rule is then shown a record with those that it meets, and its other findings are left as
   * they were: what it says of a record must follow from these alone.
   */
  readonly meets?: readonly Meeting[];
  check(subject: RuleContext & { readonly corpus: CorpusView }): Iterable<CorpusProblem>;
}

export type Rule = FileRule | RecordRule | CorpusRule;

/** Declares a rule about one record; `check` sees just the keys that it says it reads. */
export function defineRecordRule<const Key extends RecordKey>(
  rule: Omit<RecordRule<Key>, 'scope'>,
): RecordRule {
  return { ...rule, scope: 'record' } as unknown as RecordRule;
}

/** Declares a rule about the text of a file. */
export function defineFileRule(rule: Omit<FileRule, 'scope'>): FileRule {
  return { ...rule, scope: 'file' };
}

/** Declares a rule about records among each other. */
export function defineCorpusRule(rule: Omit<CorpusRule, 'scope'>): CorpusRule {
  return { ...rule, scope: 'corpus' };
}
