import type { Said, SaidWord } from './said-words.ts';
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

/** Marks between parts of a text in English, and in Chinese, where more of them stand between parts. */
const MARKS = /[.!?](?=["')\]]?(?:\s|$))|[,;:]\s|\n|\s[-–—]+\s/g;
const CHINESE_MARKS = /[，。；：！？、\n]|[,.;:!?](?=\s|$)|—+|\s[-–]\s/;

/** The longest stretch of words without one that the Chinese says. */
export function longestUnsaid(source: string, { words }: Said): Unsaid | null {
  let longest: Unsaid | null = null;
  let [length, from] = [0, 0];
  for (const [index, { saying, start, end }] of words.entries()) {
    if (/[,.;:!?)]\s|\n/.test(source.slice(words[index - 1]?.end ?? 0, start))) length = 0;
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
export function unsaidParts(source: string, target: string, said: Said, joint: RegExp): Unsaid[] {
  const parts: Unsaid[] = [];
  let [from, to, length] = [-1, -1, 0];
  const close = () => {
    if (length > 0)
      parts.push({ stretch: source.slice(said.words[from]?.start, said.words[to]?.end), length, from, to });
    [from, length] = [-1, 0];
  };
  for (const part of partsOf(source, target, said, joint)) {
    if (/^[.!?\n]/.test(part.text) || part.isSaid) close();
    if (part.isSaid || part.words.length === 0) continue;
    if (from === -1) from = part.first;
    to = part.first + part.words.length - 1;
    length += part.words.filter(({ saying }) => saying === 'not').length;
  }
  close();
  return parts;
}

/**
 * What stands between two marks of which the Chinese says nothing, where it has fewer parts between marks; or what stands
 * in brackets, where it has fewer brackets. Chinese has more of either, if anything. Null where there is none. Linear but
 * for the count.
 */
export function unsaidBetweenMarks(source: string, target: string, said: Said): string | null {
  const inBrackets = () =>
    partsOf(source, target, said, /[()]/g).find(
      ({ text, isSaid, words }) =>
        text.startsWith('(') && !isSaid && words.some(({ saying }) => saying !== 'unknown'),
    );
  const between = () => {
    const parts = partsOf(source, target, said, MARKS);
    const chinese = target.split(CHINESE_MARKS).filter((part) => /[\p{Script=Han}A-Za-z]/u.test(part));
    return chinese.length < parts.filter(({ text }) => /[A-Za-z]{2}|\0/.test(text)).length
      ? parts.find(({ isSaid, words }) => !isSaid && words.some(({ saying }) => saying === 'not'))
      : undefined;
  };
  const part = (count(target, /[(（]/g) < count(source, /\(/g) ? inBrackets() : undefined) ?? between();
  return part === undefined ? null : source.slice(part.words[0]?.start, part.words.at(-1)?.end);
}

/** A part of an English text. */
interface Part {
  /** With NUL for code. */
  readonly text: string;
  readonly words: readonly SaidWord[];
  /** Which of the words of the text is its first. */
  readonly first: number;
  /** Whether the Chinese says a word of it surely, or has what stands in both alike. */
  readonly isSaid: boolean;
}

function partsOf(source: string, target: string, { words }: Said, joint: RegExp): Part[] {
  const language = languageOf(source);
  const joints = [0, ...Array.from(language.matchAll(joint), ({ index }) => index), source.length];
  let at = 0;
  return joints.map((start, index) => {
    const text = language.slice(start, joints[index + 1]);
    const first = at;
    while (at < words.length && (words[at]?.start ?? 0) < start + text.length) at += 1;
    const inside = words.slice(first, at);
    const fixed = Array.from(text.matchAll(FIXED), ({ 0: { length }, index: place }) =>
      source.slice(start + place, start + place + length),
    );
    const isSaid =
      inside.some(({ saying }) => saying === 'kept' || saying === 'surely') ||
      fixed.some((token) => isKept(token, source, target));
    return { text, words: inside, first, isSaid };
  });
}

/** Whether a text stands in the Chinese as often as in the English; what does not may be what was left out. */
function isKept(text: string, source: string, target: string): boolean {
  return target.split(text).length >= source.split(text).length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
