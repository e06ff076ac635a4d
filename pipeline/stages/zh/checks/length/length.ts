import type { ChinesePolicy } from '../../../../policy/policy.ts';
import { alternatives } from './alternatives.ts';
import { alteredLines } from './altered-lines.ts';
import { doubledPart } from './doubled.ts';
import { lostItem } from './lost-item.ts';
import { lacksFinalMark, missingEnd } from './missing-end.ts';
import { omission } from './omission.ts';
import { wordRuns } from '../prose.ts';
import { repeatsItself } from './repetition.ts';
import { saidTwice } from './said-twice.ts';
import { suspicion, type Translation, type TranslationProblem } from '../../translation.ts';
import { memoized } from '../../tokens/recent.ts';
import { isFunctionWord } from '../../words/english-words.ts';
import { hanOf } from '../../words/han.ts';

/** So many characters may go unsaid, those of some three words; but each word takes one. */
const UNSAID = 7;

/** How many characters there are for a word that only holds a sentence together: none for "the", one for "not". */
const FOR_SMALL_WORD = 1 / 3;

/** So much is shown of what was left out. */
const SHOWN = 80;

/** So many characters more a translation may always have, for a term explained in brackets. */
const SLACK = 14;

/**
 * Whether the Chinese repeats itself or stops before its end, which are facts; or whether it is far too short or too
 * long for its English, which is an estimate. Linear.
 *
 * @param standard how many Chinese characters there are for an English word, and terms with their Chinese
 */
export function lengthProblem(
  { source, target, context = '' }: Translation,
  { length: limits, glossary }: Pick<ChinesePolicy, 'length' | 'glossary'>,
): TranslationProblem | null {
  const repeated = repeatsItself(source, target);
  if (repeated !== null)
    return fact(
      `The Chinese repeats itself: \`${repeated.replaceAll('`', "'")}\` stands there again and again, though the English says it once. Say it once.`,
    );
  const end = missingEnd(source, target) ?? alteredLines(source, target);
  if (end !== null)
    return fact(`The Chinese ${end}: see whether it is the whole text, and translate the text to its end.`);
  const twice = alternatives(source, target) ?? saidTwice(source, target);
  if (twice !== null)
    return suspicion(
      'zh/length',
      `The Chinese seems to say something in two ways side by side (\`${twice.replaceAll('`', "'")}\`), of which the English has one. Decide on one of them.`,
    );
  const left = omission(source, target, glossary, limits.shortest);
  if (left !== null && !left.isEstimate) return suspicion('zh/length', leftOut(left.stretch));
  const item = lostItem(source, target);
  if (item !== null)
    return suspicion(
      'zh/length',
      `The Chinese lists fewer things than the English (${item}): see whether one was left out.`,
    );
  const characters = hanOf(target).length;
  const { words, smallWords } = wordsBeside(source, target);
  if (lacksFinalMark(source, target)) {
    const message =
      'The Chinese ends without the mark with which the English ends: see whether it is the whole text, and translate the text to its end.';
    // People forget the mark as well: where the text is long enough for all that the English says, it may be just that.
    return characters < limits.shortest * words ? fact(message) : estimate(message);
  }
  const doubled = doubledPart(source, target);
  if (doubled !== null)
    return estimate(
      `A character or a word stands twice in a row in the Chinese (\`${doubled}\`): see whether one is too many.`,
    );
  if (left !== null) return estimate(leftOut(left.stretch));
  const all = wordsOf(source).length + wordsOf(context).length;
  const least = Math.max(words, limits.shortest * words + FOR_SMALL_WORD * smallWords - UNSAID);
  if (characters < least)
    return estimate(
      `The Chinese is very short for its English (${characters} Chinese characters for ${words} English words that mean something by themselves): see whether something is missing.`,
    );
  if (characters > limits.longest * all + SLACK + hanOf(source).length)
    return estimate(
      `The Chinese is very long for its English (${characters} Chinese characters for ${all} English words): see whether it says what the English does not.`,
    );
  return null;
}

/**
 * How many words of the English do not stand in the Chinese as they are: those that mean something by themselves, and
 * those that only hold a sentence together.
 */
function wordsBeside(english: string, chinese: string): { words: number; smallWords: number } {
  const kept = new Set(wordsOf(chinese));
  const said = wordsOf(english).filter((word) => !kept.has(word) && !chinese.includes(word));
  const words = said.filter((word) => !isFunctionWord(word)).length;
  return { words, smallWords: said.length - words };
}

/** The words of language and the names of a text; code counts nowhere. */
const wordsOf: (text: string) => readonly string[] = memoized((text) =>
  wordRuns(text).flatMap((run) => run.words.map((word) => word.toLowerCase())),
);

function leftOut(stretch: string): string {
  const quoted = stretch.replaceAll('`', "'").replaceAll(/\s+/g, ' ');
  const shown = quoted.length > SHOWN ? `${quoted.slice(0, SHOWN)}…` : quoted;
  return `The Chinese seems to have nothing for \`${shown}\`, and is shorter than the rest of the English needs: see whether it was left out, and say it.`;
}

function fact(message: string): TranslationProblem {
  return { rule: 'zh/length', message };
}

function estimate(message: string): TranslationProblem {
  return { rule: 'zh/length', message, isEstimate: true };
}
