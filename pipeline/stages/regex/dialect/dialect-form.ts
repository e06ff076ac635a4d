/** What a stretch of a regex is that engines read differently. The kinds are explained in dialect-words.ts. */
export type DialectKind =
  | 'flags'
  | 'named group'
  | 'named reference'
  | 'look-around'
  | 'back-reference'
  | 'start anchor'
  | 'end anchor'
  | 'superfluous escape'
  | 'letter escape'
  | 'foreign escape'
  | 'code point escape'
  | 'octal escape'
  | 'control escape'
  | 'POSIX class'
  | 'empty class'
  | 'open braces'
  | 'long repetition'
  | 'comment'
  | 'atomic group'
  | 'possessive repetition'
  | 'special group'
  | 'word boundary';

/** A stretch of a regex that JavaScript, Python and RE2 do not read alike. */
export interface DialectForm {
  readonly kind: DialectKind;
  /** UTF-16 offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What all three read as it was meant; null where no rewriting is certain. */
  readonly fix: string | null;
}
