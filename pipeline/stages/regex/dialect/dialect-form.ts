/** What a stretch of a regex is that engines read differently. engine-table.ts says how each reads it. */
export type DialectKind =
  | 'flags'
  | 'named group'
  | 'named reference'
  | 'look-around'
  | 'back-reference'
  | 'start anchor'
  | 'end anchor'
  | 'last end anchor'
  | 'superfluous escape'
  | 'letter escape'
  | 'foreign escape'
  | 'property escape'
  | 'bell escape'
  | 'quotation'
  | 'angle escape'
  | 'code point escape'
  | 'braced code'
  | 'braced code point'
  | 'octal code'
  | 'octal escape'
  | 'missing group'
  | 'NUL escape'
  | 'control escape'
  | 'backspace in a class'
  | 'POSIX class'
  | 'empty class'
  | 'range to a class'
  | 'range from a class'
  | 'bracket in a class'
  | 'set operation'
  | 'literal brace'
  | 'open braces'
  | 'long repetition'
  | 'comment'
  | 'recursion'
  | 'atomic group'
  | 'possessive repetition'
  | 'special group'
  | 'astral character'
  | 'word boundary';

/** A stretch of a regex that JavaScript, Python, RE2 and Rust do not read alike. */
export interface DialectForm {
  readonly kind: DialectKind;
  /** UTF-16 offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What all of them read as it was meant; null where no rewriting is certain. */
  readonly fix: string | null;
}
