import { isFunctionWord } from '../words/english-words.ts';
import { wordRuns } from './prose.ts';

/** How many Chinese characters stand for an English word in the mean. */
export const USUAL = 1.74;

/** What the words of an English text add to the length of the Chinese, in characters; fitted to 98,000 good pairs. */
const CONTENT_WORD = 1.4;
const FUNCTION_WORD = 0.96;
const LETTER = 0.109;
const TEXT = 0.37;

/**
 * How long the Chinese of an English text usually is, in characters: long words and words with a meaning of their own
 * say more than those that hold the sentence together. Code, placeholders and the like are left out. Linear.
 */
export function usualLength(english: string): number {
  const words = wordRuns(english).flatMap((run) => run.words);
  if (words.length === 0) return 0;
  return words.reduce(
    (sum, word) =>
      sum + (isFunctionWord(word) ? FUNCTION_WORD : CONTENT_WORD + LETTER * Math.min(word.length, 20)),
    TEXT,
  );
}

/** How many words of language or names a text has. */
export function wordCount(text: string): number {
  return wordRuns(text).reduce((sum, run) => sum + run.words.length, 0);
}
