import type { Json } from '../json.ts';

/** What the words of a schema's errors leave out: what the schema describes, to name it to a person. */
export interface SchemaWords {
  /** Keys that the schema knows at a pointer. */
  keysAt(pointer: string): readonly string[];
  /** A sentence for a value that breaks the `pattern` at a pointer. */
  patternAt(pointer: string): string;
  /** How a value that is a text reads as the object that belongs at a pointer; null where that says nothing. */
  objectAt?(pointer: string, text: string): { readonly example: string; readonly value: Json | null } | null;
  /** What to do about a value of a wrong kind at a pointer, where more can be said than what kind belongs there. */
  adviceAt?(pointer: string): string | null;
  /** What a key that is missing may hold where there is nothing to say, such as `[]`; null where it has to say something. */
  emptyAt?(pointer: string): string | null;
  /** Whether a text at a pointer may be a key, which no message shows. */
  isHidden?(pointer: string, text: string): boolean;
  /** What a person calls the whole, such as "a record". */
  readonly whole: string;
}
