import type { ChinesePolicy } from '../../../policy/policy.ts';
import { beginsLate, endsEarly, hasFewSentences, missingEnd } from './completeness.ts';
import { repeatedText } from './repetition.ts';
import type { Translation, TranslationProblem } from '../translation.ts';
import { USUAL, usualLength, wordCount } from './usual-length.ts';

/** A word that stays Latin counts as so many characters. */
const LATIN_WORD = 1.7;

/** English texts of fewer words say too little about the length of the Chinese. */
const FEW_WORDS = 3;

/** A text of so much of the usual length lacks no sentence. */
const FULL = 0.9;

/** So many characters a short text may lack of what is usual. */
const SLACK = 1.4;

/**
 * Whether the Chinese is far too short or too long for its English, or repeats itself. Linear.
 *
 * @param limits in Chinese characters for an English word of usual length
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
  const usual = usualLength(source);
  const size = han(target) + LATIN_WORD * wordCount(target);
  const said = `${Math.round(size)} characters; about ${Math.round(usual)} are usual for this English`;
  if (size > (limits.longest / USUAL) * (usual + usualLength(context)) + 14)
    return problem(
      `The Chinese is far too long for its English (${said}). Take out what the English does not say.`,
    );
  const end = missingEnd(source, target);
  if (end !== null)
    return problem(
      `The Chinese ${end}: see whether it is the whole text, and translate the text to its end.`,
    );
  if (size < FULL * usual && hasFewSentences(source, target))
    return problem(
      `The Chinese has half as many sentences as the English, and is short for it (${said}): see whether one is missing.`,
    );
  if (wordCount(source) < FEW_WORDS) return null;
  const cut = endsEarly(target) || beginsLate(target) || (imbalance(target) && !imbalance(source));
  if (size >= ((cut ? limits.shortestCut : limits.shortest) / USUAL) * usual - SLACK) return null;
  return problem(
    `The Chinese is far too short for its English (${said}), so something is missing. Translate the whole text.`,
  );
}

function problem(message: string): TranslationProblem {
  return { rule: 'zh/length', message };
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

function han(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
