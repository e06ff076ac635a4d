import type { Glossary } from '../../glossary.ts';
import { hanOf } from '../../words/han.ts';
import { unsaid, type Unsaid } from './unsaid.ts';

/** English of which nothing stands in the Chinese, and how sure it is that it was left out. */
export interface Omission {
  readonly stretch: string;
  readonly isEstimate: boolean;
}

/**
 * How much of what the English needs the Chinese may have where a stretch of one word, two, three or more is unsaid: of a
 * single word good Chinese often says nothing, of many hardly ever.
 */
const SHARES = [0.8, 1, 1.125, 1.25] as const;

/** So many characters may be missing all the same: those of a word. */
const UNSAID = 2.5;

/** Terse Chinese says nothing of two words that the rest implies: nobody is asked about fewer, unless it is far too short. */
const ASKED = 3;

/** Far too short: what one word less may be. */
const LESS = -1;

/** Looking at each sentence is for texts that are short as a whole: who says more elsewhere has divided them otherwise. */
const SHORT = 1.25;

/** Where a sentence of English ends, and one of Chinese. */
const END = /(?<=[.!?]["')\]]?)\s+(?=["'(`]?[A-Z0-9])|\n+|;\s+/;
const CHINESE_END = /(?<=[。！？][”’）]?)|\n+|(?<=；)|(?<=[.!?])\s+(?=\p{Script=Han})/u;

/**
 * A stretch of the English of which the Chinese has nothing, while it has fewer characters than the rest of the English
 * needs; where it has as many, that may be said in other words. Looked at are the whole text and, where both have as many
 * sentences, each of them. Null where nothing is missing. Linear.
 *
 * @param perWord how few Chinese characters there may be for an English word
 * @param whole what of the whole text is unsaid
 */
export function omission(
  source: string,
  target: string,
  glossary: Glossary,
  perWord: number,
  whole = unsaid(source, target, glossary),
): Omission | null {
  if (whole.length === 0) return null;
  const needs = (words: number) => perWord * words;
  const isLeftOut = (text: string, { length, words }: Unsaid, more = 0) =>
    hanOf(text).length < shareOf(length + more) * needs(words) - UNSAID;
  const english = source.split(END).filter((sentence) => /[A-Za-z]{2}/.test(sentence));
  const chinese = target.split(CHINESE_END).filter((sentence) => /[\p{Script=Han}A-Za-z]/u.test(sentence));
  // A sentence less is worth as much as a word more.
  const more = chinese.length < english.length ? 1 : 0;
  if (isLeftOut(target, whole, more))
    return { stretch: whole.stretch, isEstimate: whole.length < ASKED && !isLeftOut(target, whole, LESS) };
  if (whole.length < 2) return null;
  if (
    english.length === chinese.length &&
    english.length > 1 &&
    hanOf(target).length < SHORT * needs(whole.words)
  )
    for (const [index, sentence] of english.entries()) {
      const part = unsaid(sentence, target, glossary);
      if (part.length > 1 && isLeftOut(chinese[index] ?? '', part))
        return { stretch: part.stretch, isEstimate: part.length < ASKED };
    }
  return isLeftOut(target, whole, more + 1) ? { stretch: whole.stretch, isEstimate: true } : null;
}

function shareOf(length: number): number {
  return SHARES[Math.max(1, Math.min(length, SHARES.length)) - 1] ?? 0;
}
