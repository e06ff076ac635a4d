import { isEnglishWord, isFunctionWord, isProseWord, plainerForms } from '../../words/english-words.ts';
import { charactersFor } from '../../words/bilingual-words.ts';
import { KEYWORDS } from '../../words/keywords.ts';
import { isTool } from '../../words/tool-names.ts';
import { wordRuns, type WordRun } from '../prose.ts';
import { suspicion, type Translation, type TranslationProblem } from '../../translation.ts';
import { withoutKeptEnglish } from './kept-english.ts';
import { isHardlyTerm, isStanding } from './standing-word.ts';
import { doubtfulRemark } from './translator-remark.ts';
import { stillEnglish } from './untranslated.ts';

/** So many runs are looked at; a hostile text could hold thousands. */
const MOST_RUNS = 100;

/**
 * English words that are left in a Chinese text, and are neither code nor a name; terms of the trade may stay.
 *
 * @param everyday domains whose English is that of everyday life, where two words are hardly a term
 */
export function leftoverProblem(
  { source, target, context, domain }: Translation,
  everyday: readonly string[] = [],
): TranslationProblem | null {
  if (!/\p{Script=Han}/u.test(target)) return null;
  const runs = wordRuns(target);
  const language = withoutKeptEnglish(source, target, runs);
  const prose =
    language.find((run) => isProse(run) || (!run.enclosed && isStanding(run, source, target))) ??
    runs.slice(0, MOST_RUNS).find((run) => isPutIn(run, target));
  const left = prose?.text ?? aside(source, target);
  if (left !== undefined) return suspicion('zh/untranslated', stillEnglish(left));
  const isEveryday = domain !== undefined && everyday.includes(domain);
  const leftover = language.find(
    (run) =>
      isLeftBehind(run, isEveryday) ||
      proseIn(run) > 0 ||
      isInflected(run) ||
      (!run.enclosed && isHardlyTerm(run, source, target)),
  );
  // Who keeps a term of the trade keeps it when asked again.
  if (leftover !== undefined)
    return { rule: 'zh/untranslated', isEstimate: true, message: stillEnglish(leftover.text) };
  const words = doubtfulRemark(source, target, context);
  return words === null
    ? null
    : suspicion(
        'zh/untranslated',
        `\`${words.replaceAll('`', "'")}\` may be a remark of the translator: see whether the English says as much, and keep the translation alone.`,
      );
}

/** A phrase in brackets, and an abbreviation of English. */
const ASIDE =
  /[（(]((?:as|at|by|for|from|in|of|on|the|to|when|with) [A-Za-z', -]{2,80})[)）]|(?<![\w./])(?:e\.g|i\.e)\./gi;

/** Such a phrase that stands in brackets in the English, too, so that it explains no Chinese. */
function aside(source: string, target: string): string | undefined {
  const found = [...target.matchAll(ASIDE)].slice(0, MOST_RUNS);
  const left = found.find(([, phrase]) => phrase === undefined || source.includes(`(${phrase})`));
  return left?.[1] ?? left?.[0];
}

/**
 * Words of one run that no engineer leaves in English: one by itself, two together, or a conjunction. One beside another
 * English word may be a part of a term that nobody here has heard of.
 */
function isProse(run: WordRun): boolean {
  const isTerm = run.words.length > 1 && !run.words.some((word) => JOINING.has(word));
  return proseIn(run) > (isTerm ? 1 : 0);
}

/** How many words of a run are prose. */
function proseIn({ words, enclosed, start }: WordRun): number {
  if (enclosed || isTool(words[0] ?? '')) return 0;
  const [first = '', ...rest] = words;
  return [start === 0 ? first.toLowerCase() : first, ...rest].filter((word) => isProsePart(word)).length;
}

/** A border between Chinese and what is written in Latin letters, with a blank or without. */
const BORDER = /(?<=\p{Script=Han}) ?(?=[A-Za-z0-9`])|(?<=[A-Za-z0-9`]) ?(?=\p{Script=Han})/gu;

/** Whether an English word alone stands at Chinese without a blank, in a text that sets blanks: it took the place of Chinese. */
function isPutIn({ words, english, text, start, end }: WordRun, target: string): boolean {
  if (words.length > 1 || english.length === 0 || !/^[a-z]/.test(text)) return false;
  const borders = [...target.matchAll(BORDER)];
  const tight = borders.filter(([blank]) => blank === '').map(({ index }) => index);
  return tight.length > 0 && tight.length < borders.length && tight.every((at) => at === start || at === end);
}

/** Conjunctions that code has in other places than between words of Chinese, and words that no code has. */
const JOINING: ReadonlySet<string> = new Set(
  'although and because but even has have it only or other our some the their these they those whether whose your'.split(
    ' ',
  ),
);

/** Words that hold a sentence together and that code has, too. */
const KEPT: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  'after',
  'always',
  'before',
  'first',
  'never',
  'second',
  'too',
]);

/** Last parts of compounds that tell what a thing is like: "pre-built", "browser-based". */
const LIKE =
  /^non-[a-z]+$|^[A-Za-z]+-(?:based|bound|built|compatible|dependent|driven|enabled|friendly|grained|heavy|intensive|oriented|prone|related|sensitive|specific|wide)$/;

function isProsePart(word: string): boolean {
  return (
    LIKE.test(word) ||
    JOINING.has(word) ||
    (/^[a-z]{2}/.test(word) && (isProseWord(word) || (isFunctionWord(word) && !KEPT.has(word))))
  );
}

/** "widget tests", "causes deadlock": who leaves a term leaves its plain form; "React hooks" has a name before it. */
function isInflected({ words, text, enclosed }: WordRun): boolean {
  const isForm = (word: string) => /^[a-z]{3,}(?<!s|u|i)s$/.test(word) && isEnglishWord(word);
  const plain = words.filter((word) => /^[a-z]/.test(word));
  return !enclosed && plain.length > 1 && !text.includes(':') && plain.some((word) => isForm(word));
}

/** A run of words that cannot be a name or code: a piece of an English sentence. */
function isLeftBehind(run: WordRun, isEveryday: boolean): boolean {
  if (run.enclosed) return run.english.length >= 6 && run.functional >= 2;
  const known = isEveryday ? run.words.filter((word) => /^[a-z]/.test(word) && isKnown(word)) : [];
  return known.length >= 2 || run.english.length >= 3 || (run.words.length >= 4 && run.functional > 0);
}

function isKnown(word: string): boolean {
  return isEnglishWord(word) || plainerForms(word).some((form) => charactersFor(form) !== '');
}
