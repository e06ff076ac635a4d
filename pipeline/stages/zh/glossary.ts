import type { GlossaryEntry } from '../../policy/policy.ts';
import { maskedText } from './tokens/masked-text.ts';
import { memoized } from './tokens/recent.ts';

/** The terms of the field with their Chinese, as the policy has them. */
export type Glossary = Readonly<Record<string, GlossaryEntry>>;

/** A term of the field with its Chinese. */
export interface Term extends Readonly<GlossaryEntry> {
  /** The English term in its plainest form: "handshake", "race condition". */
  readonly en: string;
}

interface Pattern {
  readonly words: readonly string[];
  readonly term: Term;
}

/** By the first word of the pattern, the longest patterns first. */
type Index = ReadonlyMap<string, readonly Pattern[]>;

const indexes = new WeakMap<Glossary, Index>();

/**
 * The terms that occur in an English text, in the order of their first occurrence, with how often they do. The longest
 * term wins: "connection pool" is not also "pool". Linear in the text's length.
 */
export function glossaryFor(source: string, glossary: Glossary): Map<Term, number> {
  const index = indexOf(glossary);
  const words = wordsOf(source);
  const found = new Map<Term, number>();
  for (let at = 0; at < words.length;) {
    const pattern = longestAt(words, at, index);
    if (pattern) found.set(pattern.term, (found.get(pattern.term) ?? 0) + 1);
    at += pattern?.words.length ?? 1;
  }
  return found;
}

const finders = new WeakMap<Glossary, (source: string) => Map<Term, number>>();

/** The terms that occur in the prose of an English text; what stands in code is none. Two checks ask for them. */
export function termsIn(source: string, glossary: Glossary): ReadonlyMap<Term, number> {
  let find = finders.get(glossary);
  if (!find) {
    find = memoized((text) => glossaryFor(maskedText(text, () => true).replace(/\0+/g, ' . '), glossary));
    finders.set(glossary, find);
  }
  return find(source);
}

/** All Chinese that is right for a term, in lower case. */
export function spellingsOf({ zh, also = [] }: Term): string[] {
  return [zh, ...also].map((chinese) => chinese.toLowerCase());
}

/** Whether a Chinese text keeps a term in English. */
export function hasEnglish(target: string, { en }: Term): boolean {
  return target.toLowerCase().includes(en.toLowerCase());
}

/**
 * Whether a word is a term of the field in records of a domain; one that may mean something else is none where the
 * domain is not known.
 *
 * @param everyday domains whose English is that of everyday life
 */
export function isTermIn(
  entry: GlossaryEntry,
  domain: string | undefined,
  everyday: readonly string[],
): boolean {
  if (entry.domains !== undefined) return domain !== undefined && entry.domains.includes(domain);
  return entry.everyday !== true || (domain !== undefined && !everyday.includes(domain));
}

function longestAt(words: readonly string[], at: number, index: Index): Pattern | undefined {
  const patterns = spellings(words[at] ?? '').flatMap((spelling) => index.get(spelling) ?? []);
  let longest: Pattern | undefined;
  for (const pattern of patterns) {
    if (pattern.words.length <= (longest?.words.length ?? 0)) continue;
    if (pattern.words.every((word, step) => spellings(words[at + step] ?? '').includes(word)))
      longest = pattern;
  }
  return longest;
}

function indexOf(glossary: Glossary): Index {
  const known = indexes.get(glossary);
  if (known) return known;
  const index = new Map<string, Pattern[]>();
  for (const [en, entry] of Object.entries(glossary)) {
    const term = { ...entry, en };
    for (const form of [term.en, ...(term.forms ?? [])]) {
      const words = wordsOf(form);
      const first = words[0];
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { words, term }]);
    }
  }
  indexes.set(glossary, index);
  return index;
}

/**
 * Words in lower case, and the punctuation between them, which no term goes across. A word within an identifier or a
 * hyphenated compound is no word of its own.
 */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/(?<![\w.$/'-])[a-z][a-z0-9]*(?![\w$/-]|\.\w|\()|[,.;:!?()]/g) ?? [];
}

/** The word itself and, where it looks like a regular plural, its singulars. */
function spellings(word: string): string[] {
  if (!word.endsWith('s') || word.length < 4) return [word];
  const singular = [word, word.slice(0, -1)];
  if (word.endsWith('ies')) singular.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) singular.push(word.slice(0, -2));
  return singular;
}
