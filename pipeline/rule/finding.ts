import type { Json } from '../json.ts';

/** How much a finding weighs: an error fails the gate, a warning does not. */
export type Severity = 'error' | 'warning';

/** One step of a fix: a subset of RFC 6902 (JSON Patch). `value` is absent where `op` is "remove". */
export interface Edit {
  readonly op: 'add' | 'replace' | 'remove';
  /** JSON pointer (RFC 6901) into the record that the finding is about. */
  readonly pointer: string;
  readonly value?: Json;
}

/** What a rule says of a record: only what the rule alone can know. The engine adds the rest. */
export interface Problem {
  /** JSON pointer of the place at fault; "" is the whole record. A place that is absent is shown at its nearest ancestor. */
  readonly pointer: string;
  /** Show the key rather than the value that stands there. */
  readonly at?: 'key' | 'value';
  /** UTF-16 offsets into the file's text, end exclusive, where a place is finer than a pointer can say. */
  readonly range?: readonly [start: number, end: number];
  /** What is wrong, why it matters and what to do, in words a newcomer understands. Plain text, code in backticks. */
  readonly message: string;
  /** Whether it may be no mistake at all: then it is a warning, whatever the rule and the policy make of those that are. */
  readonly isDoubtful?: boolean;
  /** Ids of the other records, where the finding is about several. */
  readonly related?: readonly string[];
  /** The fix, where it is certain. Applied to the record of this finding, in order. */
  readonly fix?: readonly Edit[];
}

/** A problem with its identity and its place: plain data, the same for every renderer. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The record's id; null for a file that could not be read as a record. */
  readonly record: string | null;
  /** Path relative to the folder that holds the records' folder, with "/" between its parts. */
  readonly file: string;
  readonly pointer: string;
  /** From 1; the column counts UTF-16 units; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly related: readonly string[];
  readonly fix: readonly Edit[];
  /** Whether there is a fix, where that is known before the fix itself has been read. */
  readonly fixable?: boolean;
}

/** The total order of findings: by file, place, rule, and then whatever tells two apart. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    compareInFile(a, b) ||
    compareText(a.pointer, b.pointer) ||
    compareText(a.related.join('\n'), b.related.join('\n')) ||
    compareText(a.message, b.message)
  );
}

/** The order of findings of different rules within a file. */
export function compareInFile(a: FindingSpot, b: FindingSpot): number {
  return a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** Where a finding begins, and whose it is. */
export type FindingSpot = Pick<Finding, 'line' | 'column' | 'rule'>;

/** Order by UTF-16 units, which no locale changes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
