/** What kind of thing a volatile part is. */
export type SlotKind =
  | 'path'
  | 'url'
  | 'host'
  | 'port'
  | 'address'
  | 'user'
  | 'package'
  | 'version'
  | 'hash'
  | 'id'
  | 'time'
  | 'duration'
  | 'size'
  | 'line'
  | 'number'
  | 'name'
  | 'text';

/** A part of a message: what is the same each time the error occurs, or a slot for what changes. */
export interface Part {
  /** Null: it is the same each time. */
  readonly kind: SlotKind | null;
  readonly text: string;
  /** Where it stands in the message; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The quotation marks around a slot, which belong to it. */
  readonly quotes?: readonly [string, string];
}

/** A message with its volatile parts told apart from what identifies the error. */
export interface Template {
  readonly text: string;
  /** All of the text, in its order. */
  readonly parts: readonly Part[];
}

/** The one form of all messages that differ in volatile parts alone: "'<name>' is not defined". */
export function formOf({ parts }: Template): string {
  return parts
    .map(({ kind, text, quotes }) =>
      kind === null ? text.toLowerCase().replaceAll(/\s+/g, ' ') : quotes ? "'<>'" : '<>',
    )
    .join('')
    .trim();
}
