import type { Json } from '../json.ts';
import type { SchemaEdit } from '../policy/schema-fix.ts';
import type { CompleteRecord } from './complete-record.ts';

/** What is wrong with a file before it is a record: found while it was read. */
export interface Defect {
  readonly rule:
    | 'schema/json'
    | 'schema/limits'
    | 'schema/duplicate-key'
    | 'schema/record'
    | 'schema/date-order';
  readonly pointer: string;
  /** UTF-16 offsets into the text, end exclusive; absent where there is no text, or the pointer says it all. */
  readonly range?: readonly [start: number, end: number];
  readonly at?: 'key' | 'value';
  /** Where there are bytes but no text. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** What was meant, where nobody could mean anything else. */
  readonly fix?: readonly SchemaEdit[];
}

/** A file of the knowledge base as far as it could be read. */
export interface RecordFile {
  /** Below the records' folder, with "/" between its parts. */
  readonly path: string;
  /** null where the file is no regular file, too large, or not UTF-8. */
  readonly text: string | null;
  /** The parsed JSON; undefined where there is none. */
  readonly value: Json | undefined;
  readonly defects: readonly Defect[];
  /** The record with its defaults; null where the value is no JSON object. */
  readonly record: CompleteRecord | null;
  /** Top-level keys that the file states, whatever their shape. */
  readonly stated: ReadonlySet<string>;
  /** Top-level keys that are missing though required, or do not have the shape of the schema. */
  readonly broken: ReadonlySet<string>;
}
