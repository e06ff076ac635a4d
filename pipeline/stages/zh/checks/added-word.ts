import { isEnglishWord } from '../words/english-words.ts';
import { wordRuns } from './prose.ts';

/** Shorter words are units and endings as likely as names. */
const SHORTEST = 3;

/** How many words are looked for; a hostile text could hold thousands. */
const SEARCHES = 64;

/**
 * Words in small Latin letters that stand in the Chinese but in no form in the English: a command or a name that the
 * translator brought in, a word in Pinyin, a slip of the keys. A word of English is none: people write 有 bug and 都 new
 * one. Each once, in the order of the text.
 *
 * @param context English in which a word of the Chinese may stand too
 */
export function addedWords(source: string, target: string, context = ''): string[] {
  const words = new Set(wordRuns(target).flatMap((run) => run.words.filter((word) => isPlain(word))));
  if (words.size === 0) return [];
  const english = joined(`${source} ${context}`);
  return [...words].slice(0, SEARCHES).filter((word) => !english.includes(stem(word)));
}

function isPlain(word: string): boolean {
  return word.length >= SHORTEST && /^[a-z-]+$/.test(word) && !isEnglishWord(word);
}

/** "blame" stands in "blaming". */
function stem(word: string): string {
  return joined(word).replace(/e$/, '');
}

/** The letters alone: "code lens", "code-lens" and "CodeLens" are one word. */
function joined(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
