import { wordRuns } from './prose.ts';
import { repeatedText } from './repetition.ts';
import type { Translation, TranslationProblem } from './translation.ts';

/**
 * How many Chinese characters stand for an English word. Professional translations (of compilers, editors and tools)
 * have 1.6 in the middle, 0.95 at the lowest in a hundred and 2.6 at the highest.
 */
export interface LengthLimits {
  /** Fewer characters a word than this are too few. */
  readonly shortest: number;
  /** Fewer than this are too few where the end shows that the text was cut off. */
  readonly shortestCut: number;
  /** More characters a word than this are too many. */
  readonly longest: number;
}

export const LENGTH_LIMITS: LengthLimits = { shortest: 0.75, shortestCut: 1.2, longest: 3.8 };

/** A word that stays Latin counts as so many characters. */
const LATIN_WORD = 1.7;

/** English texts of fewer words say too little about the length of the Chinese. */
const FEW_WORDS = 4;

/** Whether the Chinese is far too short or too long for its English, or repeats itself. */
export function lengthProblem(
  translation: Translation,
  limits: LengthLimits = LENGTH_LIMITS,
): TranslationProblem | null {
  const { source, target, context = '' } = translation;
  const repeated = repeatedText(source, target);
  if (repeated !== null)
    return problem(
      `The Chinese repeats itself: \`${repeated.replaceAll('`', "'")}\` stands there again and again, though the English says it once. Say it once.`,
    );
  const words = wordCount(source);
  const size = (target.match(/\p{Script=Han}/gu)?.length ?? 0) + LATIN_WORD * wordCount(target);
  const most = limits.longest * (words + wordCount(context)) + 6;
  if (size > most)
    return problem(
      `The Chinese is far too long for its English (${Math.round(size)} characters for ${words} words; about ${Math.round(1.65 * words)} are usual). Take out what the English does not say.`,
    );
  if (words < FEW_WORDS) return null;
  const least = isCutOff(source, target) ? limits.shortestCut : limits.shortest;
  if (size >= least * words) return null;
  return problem(
    `The Chinese is far too short for its English (${Math.round(size)} characters for ${words} words; about ${Math.round(1.65 * words)} are usual), so something is missing. Translate the whole text.`,
  );
}

function problem(message: string): TranslationProblem {
  return { rule: 'zh/length', message };
}

function wordCount(text: string): number {
  return wordRuns(text).reduce((sum, run) => sum + run.words.length, 0);
}

const END = /[.!?:;。！？：；…)）\]】"'”’」』`]\s*$/;

/** Whether the end of the target looks as if more had followed. */
function isCutOff(source: string, target: string): boolean {
  if (/[,、，（(“‘「《[]\s*$/.test(target.slice(-8))) return true;
  if (/[.!?]\s*$/.test(source.slice(-8)) && !END.test(target.slice(-8))) return true;
  return imbalance(target) && !imbalance(source);
}

function imbalance(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/[(（]/g) > count(/[)）]/g) ||
    count(/“/g) > count(/”/g) ||
    count(/[「《【]/g) > count(/[」》】]/g) ||
    count(/"/g) % 2 === 1
  );
}
