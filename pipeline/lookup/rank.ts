import type { AskedText } from './asked-text.ts';
import type { LookupRecord } from './lookup-record.ts';
import type { RegexMatch } from './regex-search.ts';
import type { WordMatch } from './word-index.ts';

/** What speaks for a record: its regex, a text of it that stands in the output, its code, or words in common. */
export type Basis = 'regex' | 'signature' | 'code' | 'wording';
/** Whether a person may act on it, or should look at it only where there is nothing better. */
export type Strength = 'strong' | 'weak';

/** How alike a message of the text is to a record. */
export interface Worded extends WordMatch {
  readonly message: string;
  readonly line: number;
}

export interface Evidence {
  readonly record: LookupRecord;
  /** The codes that the record names. */
  readonly codes: readonly string[];
  readonly asked: AskedText;
  readonly regex: RegexMatch | undefined;
  readonly words: Worded | undefined;
}

/** Bits from which on a regex says all that a regex can. */
const FULL_BITS = 100;
/** A score from which on a person may act on the answer. */
const STRONG = 0.6;
/** Bits under which a regex alone says nothing: a word or two. */
const FEW_BITS = 25;

/**
 * Ranks a record by what speaks for it. The sum, of which each part is at most about one:
 *
 * - how alike its texts are to the message that names the error (0 to 1);
 * - how specific its regex is, half of it where the match stands elsewhere than in that message;
 * - a quarter for a code in common, and as much off where it names another code of the same kind;
 * - a twentieth where the program that printed the text is that of the record.
 */
export function rank({ record, codes, asked, regex, words }: Evidence): {
  basis: Basis;
  strength: Strength;
  score: number;
} {
  const likeness = words?.likeness ?? 0;
  const isEqual = likeness > 0.97;
  const bits = regex ? Math.min(1, regex.specificity / FULL_BITS) * (regex.isTelling ? 0.6 : 0.3) : 0;
  const shared = codes.some((code) => asked.codes.includes(code));
  const other = !shared && codes.some((code) => asked.codes.some((each) => isOfKind(code, each)));
  const score =
    likeness +
    bits +
    (isEqual ? 0.3 : 0) +
    (shared ? 0.25 : other ? -0.25 : 0) +
    (record.domain === asked.tool ? 0.05 : 0);
  const basis = isEqual ? 'signature' : regex ? 'regex' : shared ? 'code' : 'wording';
  const isStrong =
    score >= STRONG && (regex === undefined || regex.specificity >= FEW_BITS || likeness > 0.6);
  return { basis, strength: isStrong ? 'strong' : 'weak', score };
}

/** "E0308" and "E0382", "TS2322" and "TS2345": names out of one list. */
function isOfKind(a: string, b: string): boolean {
  const kind = (code: string): string => code.replaceAll(/\d/g, '0');
  return a !== b && /\d/.test(a) && kind(a) === kind(b);
}
