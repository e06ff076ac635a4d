import type { ChinesePolicy } from '../../../../policy/policy.ts';
import { alternatives } from './alternatives.ts';
import { alteredLines } from './altered-lines.ts';
import { doubledPart } from './doubled.ts';
import { lostItem } from './lost-item.ts';
import { missingEnd, perhapsCut } from './missing-end.ts';
import { omission, omissionBeside } from './omission.ts';
import { wordRuns } from '../prose.ts';
import { repeatsItself } from './repetition.ts';
import { saidTwice } from './said-twice.ts';
import { saidWords } from './said-words.ts';
import type { Translation, TranslationProblem } from '../../translation.ts';
import { memoized } from '../../tokens/recent.ts';
import { hanOf } from '../../words/han.ts';

/** So much is shown of what was left out. */
const SHOWN = 80;

/** So many characters more a translation may always have, for a term explained in brackets. */
const SLACK = 14;

/**
 * Whether the Chinese repeats itself or stops before its end, which are facts; whether it leaves something out; or whether
 * it is far too short or too long for its English, which is an estimate. Linear.
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
  if (end !== null) return fact(cutOff(end));
  const stroke = alternatives(source, target);
  if (stroke !== null) return twoWays(stroke, { isDoubtful: true });
  const characters = hanOf(target).length;
  const said = saidWords(source, target, glossary);
  const cut = perhapsCut(source, target, said);
  if (cut !== null && !cut.isEstimate) return { ...fact(cutOff(cut.how)), isDoubtful: true };
  const left =
    omission(source, target, glossary, limits.shortest, said) ??
    omissionBeside(source, target, glossary, limits.shortest);
  if (cut !== null) return estimate(cutOff(cut.how));
  const twice = saidTwice(source, target, glossary);
  if (twice !== null) return twoWays(twice, { isEstimate: true });
  const doubled = doubledPart(source, target);
  if (doubled !== null)
    return estimate(
      `A character or a word stands twice in a row in the Chinese (\`${doubled}\`): see whether one is too many.`,
    );
  if (left !== null) return leftOut(left);
  const item = lostItem(source, target, said);
  if (item !== null)
    return estimate(
      `The Chinese lists fewer things (\`${shownPart(item.chinese)}\`) than the English (\`${shownPart(item.english)}\`): see whether one was left out.`,
    );
  const all = wordsOf(source).length + wordsOf(context).length;
  if (characters < said.translated)
    return estimate(
      `The Chinese is very short for its English (${characters} Chinese characters for ${said.translated} English words that mean something by themselves): see whether something is missing.`,
    );
  if (characters > limits.longest * all + SLACK + hanOf(source).length)
    return estimate(
      `The Chinese is very long for its English (${characters} Chinese characters for ${all} English words): see whether it says what the English does not.`,
    );
  return null;
}

/** The words of language and the names of a text; code counts nowhere. */
const wordsOf: (text: string) => readonly string[] = memoized((text) =>
  wordRuns(text).flatMap((run) => run.words.map((word) => word.toLowerCase())),
);

type Weight = Pick<TranslationProblem, 'isDoubtful' | 'isEstimate'>;

function twoWays(shown: string, weight: Weight): TranslationProblem {
  return {
    rule: 'zh/length',
    message: `The Chinese seems to say something in two ways (\`${shown.replaceAll('`', "'")}\`), of which the English has one. Decide on one of them.`,
    ...weight,
  };
}

function leftOut(stretch: string): TranslationProblem {
  return {
    rule: 'zh/length',
    message: `The Chinese seems to have nothing for \`${shownPart(stretch)}\`, and is shorter than the rest of the English needs: see whether it was left out, and say it.`,
    isIncomplete: true,
    isEstimate: true,
  };
}

/** A part of a text as a message may have it. */
function shownPart(text: string): string {
  const quoted = text.replaceAll('`', "'").replaceAll(/\s+/g, ' ');
  return quoted.length > SHOWN ? `${quoted.slice(0, SHOWN)}…` : quoted;
}

function cutOff(how: string): string {
  return `The Chinese ${how}: see whether it is the whole text, and translate the text to its end.`;
}

function fact(message: string): TranslationProblem {
  return { rule: 'zh/length', message };
}

function estimate(message: string): TranslationProblem {
  return { rule: 'zh/length', message, isEstimate: true };
}
