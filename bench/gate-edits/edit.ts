import { writeDocument, readDocument } from '../../pipeline/record/json/document.ts';
import type { RecordSource } from '../../pipeline/store/record-source.ts';

/** One pull request. */
export interface GateEdit {
  readonly kind: string;
  /** The id of the record that it edits. */
  readonly subject: string;
  /** The id of another record, that it breaks. */
  readonly other: string;
  /** Of a breaking edit, rules of which one must say so; of a harmless one, warnings that are its own affair. */
  readonly rules: readonly string[];
  /** New texts by path; null takes a file away. */
  readonly files: ReadonlyMap<string, string | null>;
}

export type Fields = Record<string, unknown> & {
  id: string;
  signature: string;
  regex: string;
  root_cause: string;
  domain: string;
  category: string;
  examples?: unknown[];
  aliases?: string[];
  tags?: string[];
  workarounds: Record<string, unknown>[];
  workarounds_zh?: string[];
  dead_ends: Record<string, unknown>[];
  transition_graph?: Record<string, { error_id: string }[]>;
};

export const pathOf = (id: string): string => `${id}.json`;
export const textOf = (record: Fields): string => writeDocument(readDocument(JSON.stringify(record)));

/**
 * The records that the rules can read: a signature of several lines is a mistake of its own.
 *
 * @param turn with which of them to begin: each number gives the edits other records
 */
export function recordsOf(source: RecordSource, turn: number): Fields[] {
  const records = source.files.flatMap(({ path }) => {
    const text = source.readText(path, 1 << 20);
    const record = text === null ? null : (JSON.parse(text) as Fields);
    return record && pathOf(record.id) === path && !record.signature.includes('\n') ? [record] : [];
  });
  const first = (turn * 397) % Math.max(1, records.length);
  return [...records.slice(first), ...records.slice(0, first)];
}

/** Without what follows from the evidence: whoever changes that leaves the sum to the tool. */
export function uncounted(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !COUNTED.has(key))) as Fields;
}

const COUNTED = new Set(['evidence_count', 'confidence', 'fix_success_rate', 'verification_tier']);

/** All records, each with another one, from a place of its own and far apart: the same edits on every run. */
export function* spread(records: readonly Fields[], start: number): Generator<[Fields, Fields]> {
  const stride = strideOf(records.length);
  for (let made = 0; made < records.length; made++) {
    const subject = records[(start + made * stride) % records.length];
    const other = records[(start + made * stride + 997) % records.length];
    if (subject && other && subject !== other) yield [subject, other];
  }
}

/** About three eighths of the length, and without a divisor in common with it: every record has its turn once. */
function strideOf(length: number): number {
  let stride = Math.max(1, Math.round(length * 0.382));
  while (divisor(stride, length) > 1) stride++;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** As many of each kind, so many in all. */
export function* shareOf(kinds: readonly Generator<GateEdit>[], count: number): Generator<GateEdit> {
  for (const [index, kind] of kinds.entries()) {
    let left = Math.floor(((index + 1) * count) / kinds.length) - Math.floor((index * count) / kinds.length);
    for (const each of kind) {
      if (left-- <= 0) break;
      yield each;
    }
  }
}

export function targetsOf(record: Fields): string[] {
  return Object.values(record.transition_graph ?? {}).flatMap((edges) => edges.map((edge) => edge.error_id));
}

/** A regex that matches just the text. */
export function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

export function edit(
  kind: string,
  subject: Fields,
  other: Fields,
  rules: readonly string[],
  files: readonly (readonly [string, string | null])[],
): GateEdit {
  return { kind, subject: subject.id, other: other.id, rules, files: new Map(files) };
}

/** Whether a regex that JavaScript understands matches anywhere in the text. */
export function finds(regex: string, text: string): boolean {
  try {
    return new RegExp(regex).test(text);
  } catch {
    return false;
  }
}
