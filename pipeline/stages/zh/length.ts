import type { ChinesePolicy } from '../../policy/policy.ts';
import { wordRuns } from './prose.ts';
import { repeatedText } from './repetition.ts';
import type { Translation, TranslationProblem } from './translation.ts';

/** A word that stays Latin counts as so many characters. */
const LATIN_WORD = 1.7;

/** English texts of fewer words say too little about the length of the Chinese. */
const FEW_WORDS = 5;

/**
 * Whether the Chinese is far too short or too long for its English, or repeats itself. Linear.
 *
 * @param limits in Chinese characters for an English word
 */
export function lengthProblem(
  translation: Translation,
  limits: ChinesePolicy['length'],
): TranslationProblem | null {
  const { source, target, context = '' } = translation;
  const repeated = repeatedText(source, target);
  if (repeated !== null)
    return problem(
      `The Chinese repeats itself: \`${repeated.replaceAll('`', "'")}\` stands there again and again, though the English says it once. Say it once.`,
    );
  const words = wordCount(source);
  const size = (target.match(/\p{Script=Han}/gu)?.length ?? 0) + LATIN_WORD * wordCount(target);
  const most = limits.longest * (words + wordCount(context)) + 14;
  if (size > most)
    return problem(
      `The Chinese is far too long for its English (${Math.round(size)} characters for ${words} words; about ${Math.round(1.65 * words)} are usual). Take out what the English does not say.`,
    );
  const open = endsOpen(source, target);
  if (words < (open ? 2 : FEW_WORDS)) return null;
  if (open && size < limits.shortestOpen * words + 1)
    return problem(
      'The English ends as a sentence, but the Chinese breaks off without a full stop and is short for it. Translate the text to its end.',
    );
  const cut = endsEarly(target) || (imbalance(target) && !imbalance(source));
  if (size >= (cut ? limits.shortestCut : limits.shortest) * words) return null;
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

/** Whether the English ends as a sentence and the Chinese does not. */
function endsOpen(source: string, target: string): boolean {
  return /[.!?]["')]?\s*$/.test(source.slice(-8)) && !/[\p{P}\p{S}\w]\s*$/u.test(target.slice(-8));
}

/** Whether the Chinese ends with what cannot be an end: a comma, an opening quote, a word like 在 or 和. */
function endsEarly(target: string): boolean {
  return /[,、，（(“‘「《[]\s*$|\p{Script=Han}[与和或将把从被为未请必应已并但若如其该此各每某任及]$/u.test(
    target.slice(-8),
  );
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
