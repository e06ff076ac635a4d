import { isEnglishWord, isFunctionWord } from '../words/english-words.ts';
import { memoized } from '../tokens/recent.ts';
import { languageOf } from '../tokens/masked-text.ts';

/** A run of Latin words with nothing but spaces and light punctuation between them. */
export interface WordRun {
  readonly text: string;
  readonly words: readonly string[];
  /** Those of the words that are English rather than names. */
  readonly english: readonly string[];
  /** How many of the words hold sentences together. */
  readonly functional: number;
  /** Whether quotes or brackets stand right around the run, as around a term that is left as it is. */
  readonly enclosed: boolean;
  readonly start: number;
  readonly end: number;
}

const OPENING = /["'“‘「《（([【<`:]/;
const CLOSING = /["'”’」》）)\]】>`]/;

/** Words, with accents or not, with spaces between them, and punctuation if a space follows. "read-only" and "don't" are one word. */
const RUN =
  /(?<![A-Za-z\u00c0-\u024f0-9_])[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*(?:(?:[,;.!?:]?[ \t]{1,4})[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*)*/g;

/**
 * The Latin words of a text that are language or names: code, placeholders, URLs and the like are left out. Linear.
 */
export const wordRuns: (text: string) => readonly WordRun[] = memoized((text) => {
  if (!/[A-Za-z]/.test(text)) return [];
  const plain = languageOf(text);
  const runs: WordRun[] = [];
  for (const match of plain.matchAll(RUN)) {
    const words = match[0].split(/[^A-Za-z\u00c0-\u024f'’-]+/).map((word) => word.replace(/['’].*$/, ''));
    const end = match.index + match[0].length;
    runs.push({
      text: match[0],
      words,
      // Only where it is asked for: most runs are looked at for their words alone.
      get english() {
        return words.filter((word) => isEnglish(word));
      },
      get functional() {
        return words.filter((word) => word.length > 1 && isFunctionWord(word)).length;
      },
      enclosed:
        OPENING.test(plain.charAt(match.index - 1)) &&
        CLOSING.test(
          plain
            .slice(end, end + 2)
            .replace(/^[.?!]/, '')
            .charAt(0),
        ),
      start: match.index,
      end,
    });
  }
  return runs;
});

function isEnglish(word: string): boolean {
  return word.length > 1 && word.split('-').every((part) => isEnglishWord(part));
}
