import type { Glossary } from '../../glossary.ts';
import { hanOf } from '../../words/han.ts';
import { unsaid } from './unsaid.ts';

/** English of which nothing stands in the Chinese, and how sure it is that it was left out. */
export interface Omission {
  readonly stretch: string;
  readonly isEstimate: boolean;
}

/** So many words in a row without anything in the Chinese; of one, good Chinese often says nothing. */
const LEAST = 2;

/** Of a stretch so long there is more than another way of saying it. */
const LONG = 3;

/** So many characters may go unsaid all the same: those of a word. */
const UNSAID = 2;

/** How many times the least characters for a word there must be for a text of fewer sentences, and for a likely omission. */
const MORE = { ofFewerSentences: 1.125, likely: 1.25 } as const;

/** Where a sentence of English ends, and one of Chinese. */
const END = /(?<=[.!?]["')\]]?)\s+(?=["'(`]?[A-Z0-9])|\n+|;\s+/;
const CHINESE_END = /(?<=[。！？][”’）]?)|\n+|(?<=；)|(?<=[.!?])\s+(?=\p{Script=Han})/u;

/**
 * A stretch of the English of which the Chinese has nothing, while it has fewer characters than the rest of the English
 * needs; where it has as many, that may be said in other words. Looked at are the whole text and, where both have as many
 * sentences, each of them. Null where nothing is missing. Linear.
 *
 * @param perWord how few Chinese characters there may be for an English word
 */
export function omission(
  source: string,
  target: string,
  glossary: Glossary,
  perWord: number,
): Omission | null {
  const whole = unsaid(source, target, glossary);
  if (whole.length < LEAST) return null;
  const isShort = (text: string, words: number, more: number = 1) =>
    hanOf(text).length < perWord * more * words - UNSAID;
  const english = source.split(END).filter((sentence) => /[A-Za-z]{2}/.test(sentence));
  const chinese = target.split(CHINESE_END).filter((sentence) => /[\p{Script=Han}A-Za-z]/u.test(sentence));
  const hasFewer = chinese.length < english.length;
  if (isShort(target, whole.words, hasFewer ? MORE.ofFewerSentences : 1))
    return { stretch: whole.stretch, isEstimate: false };
  if (!isShort(target, whole.words, MORE.likely)) return null;
  if (english.length === chinese.length && english.length > 1)
    for (const [index, sentence] of english.entries()) {
      const { stretch, length, words } = unsaid(sentence, target, glossary);
      if (length >= LEAST && isShort(chinese[index] ?? '', words)) return { stretch, isEstimate: false };
    }
  return hasFewer || whole.length >= LONG ? { stretch: whole.stretch, isEstimate: true } : null;
}
