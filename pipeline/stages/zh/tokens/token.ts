/** What a token is; a translation must keep each of them as it stands. */
export type TokenKind =
  | 'code'
  | 'url'
  | 'placeholder'
  | 'tag'
  | 'slot'
  | 'key'
  | 'flag'
  | 'path'
  | 'header'
  | 'identifier'
  | 'code number'
  | 'acronym'
  | 'number';

/** A piece of a text that is not language but code, a name or a number. */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the text. */
  readonly text: string;
  /** What two tokens that mean the same have in common. */
  readonly key: string;
  /** UTF-16 offset into the scanned text. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /**
   * Whether a translation must keep it. The others are code as likely as language ("read/write", `_Open`, "3D"): a
   * translator may turn them into words.
   */
  readonly kept: boolean;
}

/** What of the English became what. */
export interface Exchange {
  readonly lost: string;
  readonly became: string;
}
