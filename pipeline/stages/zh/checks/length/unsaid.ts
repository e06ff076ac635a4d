import type { Said } from './said-words.ts';
import { languageOf } from '../../tokens/masked-text.ts';

/** A stretch of English of which the Chinese says nothing. */
export interface Unsaid {
  readonly stretch: string;
  /** How many of its words the Chinese does not say. */
  readonly length: number;
  /** The first and the last of its words. */
  readonly from: number;
  readonly to: number;
}

const MARK = String.raw`[,;:()[\]"“”/]|\s[-–—]+\s|[.!?](?=["')\]]?(?:\s|$))|\n`;
const CONJUNCTION =
  'and|or|but|nor|because|since|so|if|unless|when|whenever|while|until|before|after|although|though|whereas|which|who|that|where|whether';
const PREPOSITION = 'as|for|with|without|in|on|at|by|from|into|via|under|during|to';

/** Where a clause begins: at a mark, or at a word that joins clauses; and where a phrase does. */
export const CLAUSES = jointOf(CONJUNCTION);
export const PHRASES = jointOf(`${CONJUNCTION}|${PREPOSITION}`);

function jointOf(words: string): RegExp {
  return new RegExp(String.raw`${MARK}|(?<![\w'’-])(?:${words})(?![\w'’-])`, 'gi');
}

/** What stands in both languages alike: code, which is masked, and numbers. */
const FIXED = /\0+|\d+(?:[.,]\d+)*/g;

/** The longest stretch of words without one that the Chinese says. */
export function longestUnsaid(source: string, { words }: Said): Unsaid | null {
  let longest: Unsaid | null = null;
  let [length, from] = [0, 0];
  for (const [index, { saying, start, end }] of words.entries()) {
    if (/[.;!?]\s|\n/.test(source.slice(words[index - 1]?.end ?? 0, start))) length = 0;
    if (saying === 'unknown') continue;
    length = saying === 'not' ? length + 1 : 0;
    if (length === 1) from = index;
    if (length > (longest?.length ?? 0))
      longest = {
        stretch: source.slice(words[from]?.start, end),
        length,
        from,
        to: index,
      };
  }
  return longest;
}

/**
 * Whole parts of a sentence, side by side, of which the Chinese says no word surely, and some not at all. A part with a
 * number, with code or with a word that stands in both as often is none of them. Linear but for the count.
 */
export function unsaidParts(source: string, target: string, { words }: Said, joint: RegExp): Unsaid[] {
  const language = languageOf(source);
  const joints = [0, ...Array.from(language.matchAll(joint), ({ index }) => index), source.length];
  const parts: Unsaid[] = [];
  // What the Chinese has less often may be what was left out.
  const hasFixed = (from: number, part: string) =>
    Array.from(part.matchAll(FIXED), ({ 0: { length }, index }) =>
      source.slice(from + index, from + index + length),
    ).some((token) => isKept(token, source, target));
  let at = 0;
  let [from, length] = [-1, 0];
  const close = (to: number) => {
    if (length > 0)
      parts.push({
        stretch: source.slice(words[from]?.start, words[to]?.end),
        length,
        from,
        to,
      });
    [from, length] = [-1, 0];
  };
  for (const [index, start] of joints.entries()) {
    const part = language.slice(start, joints[index + 1]);
    const first = at;
    while (at < words.length && (words[at]?.start ?? 0) < start + part.length) at += 1;
    const inside = words.slice(first, at);
    if (/^[.!?\n]/.test(part)) close(first - 1);
    if (hasFixed(start, part) || inside.some(({ saying }) => saying === 'kept' || saying === 'surely'))
      close(first - 1);
    else if (inside.length > 0) {
      if (from === -1) from = first;
      length += inside.filter(({ saying }) => saying === 'not').length;
    }
  }
  close(at - 1);
  return parts;
}

/**
 * What stands in brackets of which the Chinese says no word surely, where it has fewer brackets; null where there is none.
 * Chinese has more brackets, if anything. Linear.
 */
export function unsaidBracket(source: string, target: string, { words }: Said): string | null {
  if (count(target, /[(（]/g) >= count(source, /\(/g)) return null;
  for (const { 1: inner = '', index } of languageOf(source).matchAll(/\(([^()\0]*)\)/g)) {
    const inside = words.filter(({ start }) => start > index && start < index + inner.length + 1);
    if (inside.length > 0 && inside.every(({ saying }) => saying !== 'kept' && saying !== 'surely'))
      return inner;
  }
  return null;
}

/** Whether a text stands in the Chinese as often as in the English. */
function isKept(text: string, source: string, target: string): boolean {
  return target.split(text).length >= source.split(text).length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
