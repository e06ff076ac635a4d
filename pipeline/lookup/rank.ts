import type { AskedText } from './asked-text.ts';
import type { IndexedRecord } from './lookup-index.ts';
import type { RegexMatch } from './regex-search.ts';
import type { WordMatch } from './word-index.ts';

/** What speaks for a record: its regex, a text of it that stands in the output, its code, or words in common. */
export type Basis = 'regex' | 'signature' | 'code' | 'wording';
/** Whether a person may act on it, or should look at it only where there is nothing better. */
export type Strength = 'strong' | 'weak';

/** How alike a message of the text is to a record. */
export interface WordEvidence extends WordMatch {
  readonly message: string;
  readonly line: number;
  /** Whether a text that the record says is another error is as much like it. */
  readonly isOther: boolean;
}

export interface Evidence {
  readonly record: IndexedRecord;
  /** The codes that the record names. */
  readonly codes: readonly string[];
  /** How many records name a code. */
  readonly holders: (code: string) => number;
  readonly asked: AskedText;
  readonly regex: RegexMatch | undefined;
  readonly words: WordEvidence | undefined;
}

/** Bits from which on a regex says all that a regex can. */
const FULL_BITS = 100;
/** A score from which on a person may act on the answer. */
const STRONG = 0.7;
/** Bits under which a regex alone says nothing: a word or two. */
const FEW_BITS = 25;

/** Of the words of a record, weighed, how many the text has where nothing but words speaks for it. */
const MOST_WORDS = 0.8;

/** What a likeness counts that a record of many others has, or a text that it says is another error. */
const COMMON = 0.5;

/** What the domain of the record adds where the text belongs to it, and takes off where it belongs to others. */
const DOMAIN = 0.08;
/** What a code in common adds, and what it adds to that where few records name it. */
const CODE = 0.25;
const RARE_CODE = 0.4;

/**
 * Ranks a record by what speaks for it. The sum, of which each part is at most about one:
 *
 * - how alike its texts are to the message that names the error (0 to 1), and more where they are equal;
 * - how specific its regex is, half of it where the match stands elsewhere than in that message;
 * - a code in common, the more the fewer records name it; as much off where it names another code of the same kind;
 * - a little where the text belongs to the record's domain, as much off where it belongs to others.
 */
export function rank({ record, codes, holders, asked, regex, words }: Evidence): {
  basis: Basis;
  strength: Strength;
  score: number;
} {
  // Where the regex of the record says no, words in common are worth less that others have as well.
  const isCommon = regex === undefined && words !== undefined && (words.isOther || !words.isSpecific);
  const likeness = (words?.likeness ?? 0) * (isCommon ? COMMON : 1);
  const isEqual = likeness > 0.97;
  const bits = regex ? Math.min(1, regex.specificity / FULL_BITS) * (regex.isTelling ? 0.6 : 0.3) : 0;
  const shared = codes.filter((code) => asked.codes.includes(code));
  const rarest = Math.min(...shared.filter((code) => /[A-Z]/.test(code)).map((code) => holders(code)));
  const isOther =
    shared.length === 0 && codes.some((code) => asked.codes.some((each) => isOfKind(code, each)));
  const code = shared.length > 0 ? CODE + RARE_CODE / rarest : isOther ? -CODE : 0;
  const domain = asked.domains.length === 0 ? 0 : asked.domains.includes(record.domain) ? DOMAIN : -DOMAIN;
  const score = likeness + bits + (isEqual ? 0.3 : 0) + code + domain;
  const basis = isEqual ? 'signature' : regex ? 'regex' : shared.length > 0 ? 'code' : 'wording';
  const isEnough = regex === undefined || regex.specificity >= FEW_BITS || likeness > 0.6;
  // What makes the error what it is may be the word that is missing: "nil" in "undefined method for nil".
  const isWhole = basis !== 'wording' || (words?.covered ?? 0) >= MOST_WORDS;
  const isStrong = score >= STRONG && isEnough && isWhole;
  return { basis, strength: isStrong ? 'strong' : 'weak', score };
}

/** "E0308" and "E0382", "TS2322" and "TS2345": names out of one list. */
function isOfKind(a: string, b: string): boolean {
  const kind = (code: string): string => code.replaceAll(/\d/g, '0');
  return a !== b && /\d/.test(a) && kind(a) === kind(b);
}
