import { damagedText } from './damaged-text.ts';
import { isEnglishWord, isFunctionWord } from '../../words/english-words.ts';
import { foreignScript } from '../script/foreign-script.ts';
import { withoutKeptEnglish } from './kept-english.ts';
import { isCode, keptStretches } from '../kept-stretch.ts';
import { KEYWORDS } from '../../words/keywords.ts';
import { wordRuns, type WordRun } from '../prose.ts';
import { doubtfulRemark, translatorRemark } from './translator-remark.ts';
import { suspicion, type Translation, type TranslationProblem } from '../../translation.ts';

const HAN = /\p{Script=Han}/u;

/** How many words and codes of the English make more than a term, at the beginning and at the end of the text. */
const COPIED_FIRST = 3;
const COPIED_LAST = 4;

/** So many runs are looked at; a hostile text could hold thousands. */
const MOST_RUNS = 100;

/**
 * Whether a target is Chinese at all: not a copy of the English, not half English, not another language, and nothing but
 * the translation. A target that equals its source is right where that holds nothing to translate, such as "OpenSSL".
 */
export function untranslatedProblem({ source, target }: Translation): TranslationProblem | null {
  const fault =
    blank(source, target) ??
    damaged(source, target) ??
    foreign(source, target) ??
    remark(source, target) ??
    english(source, target);
  return fault === null ? null : { rule: 'zh/untranslated', message: fault };
}

/** English words that are left in a Chinese text, and are neither code nor a name; terms of the trade may stay. */
export function leftoverProblem({ source, target }: Translation): TranslationProblem | null {
  if (!HAN.test(target)) return null;
  const runs = wordRuns(target);
  const language = withoutKeptEnglish(source, target, runs);
  const leftover =
    untouched(source, target, runs) ??
    language.find((run) => isLeftBehind(run) || isStrayWord(run, target)) ??
    copiedEnd(source, target, language);
  const words = doubtfulRemark(source, target);
  if (leftover === undefined && words !== null)
    return suspicion(
      'zh/untranslated',
      `\`${words}\` may be a remark of the translator: see whether the English says as much, and keep the translation alone.`,
    );
  return leftover === undefined
    ? null
    : {
        rule: 'zh/untranslated',
        // Who keeps a term of the trade keeps it when asked again.
        isEstimate: true,
        message: `\`${excerpt(leftover.text)}\` is still English. Translate it, or put it in backticks if it is code that must stay as it is.`,
      };
}

function blank(source: string, target: string): string | null {
  return target.trim() === '' && source.trim() !== ''
    ? 'There is no text. Write the Simplified Chinese of the English text, or leave the field empty in the record.'
    : null;
}

function damaged(source: string, target: string): string | null {
  const text = damagedText(source, target);
  return text === null
    ? null
    : `\`${text.replaceAll('`', "'").slice(0, 20)}\` stands where characters were lost: the text was read in the wrong encoding somewhere. Write it anew.`;
}

function foreign(source: string, target: string): string | null {
  const script = foreignScript(source, target);
  return script === null
    ? null
    : `The text holds ${script.language} letters (\`${script.letters}\`), so it is not Chinese throughout. Translate the English text into Simplified Chinese.`;
}

function remark(source: string, target: string): string | null {
  const words = translatorRemark(source, target);
  return words === null
    ? null
    : `\`${words.replaceAll('`', "'")}\` is a remark of the translator, or markup of its answer, that the English text does not have. Readers would take it for a part of the solution: keep the translation alone.`;
}

function english(source: string, target: string): string | null {
  const runs = wordRuns(target);
  if (!HAN.test(target)) return withoutChinese(source, target, runs);
  const sentence = withoutKeptEnglish(source, target, runs).find((run) => isSentence(run));
  return sentence === undefined
    ? null
    : `\`${excerpt(sentence.text)}\` is still English. Translate it, or put it in backticks if it is code that must stay as it is.`;
}

/** So many words of English, so many of which only hold a sentence together, are more than a name or a term. */
const SENTENCE = { words: 4, functional: 2 };

function isSentence({ english: words, functional, enclosed }: WordRun): boolean {
  return !enclosed && words.length >= SENTENCE.words && functional >= SENTENCE.functional;
}

function withoutChinese(source: string, target: string, runs: readonly WordRun[]): string | null {
  const words = runs.flatMap((run) => run.words);
  const marks = words.length === 0 && !/[\p{L}\p{N}]/u.test(target) && target.trim().length > 1;
  if (marks && wordRuns(source).some((run) => run.words.some((word) => word.length > 1)))
    return 'The text consists of punctuation. Translate the English text into Simplified Chinese.';
  if (
    words.length === 0 ||
    (target.replace(/^`|`$/g, '') === source &&
      (isCode(source) || isSettings(source) || isReply(target, words)))
  )
    return null;
  const known = new Set(wordRuns(source).flatMap((run) => run.words.map((word) => word.toLowerCase())));
  if (words.every((word) => !known.has(word.toLowerCase())) && known.size > 0)
    return 'The text has no Chinese character and is not the English text either. Translate the English text into Simplified Chinese.';
  const language = words.filter((word) => isEnglishWord(word));
  if (language.length === 0 && !words.some((word) => !known.has(word.toLowerCase()))) return null;
  return 'The text is English, not Chinese: readers would take the record for translated. Translate it into Simplified Chinese, or leave the field empty.';
}

/** "limits: storage: 2Gi": keys with a value and no word that only sentences have. */
function isSettings(text: string): boolean {
  const isSentence = text.split(/\W+/).some((word) => isFunctionWord(word) && !KEYWORDS.has(word));
  return !isSentence && /(?:^|\s)[a-z][\w.-]{0,60}:\s(?:.{0,400}\s)?[a-z][\w.-]{0,60}:/s.test(text);
}

/** "MOVED 3999 127.0.0.1:7002": capitals and numbers, as programs answer each other. */
function isReply(text: string, words: readonly string[]): boolean {
  return /\d/.test(text) && words.every((word) => word === word.toUpperCase());
}

/** A run of words that cannot be a name or code: a piece of an English sentence. */
function isLeftBehind(run: WordRun): boolean {
  if (run.enclosed) return run.english.length >= 6 && run.functional >= 2;
  if (run.english.length >= 3 || (run.words.length >= 4 && run.functional > 0)) return true;
  return (
    run.english.length >= 2 &&
    run.words.some((word) => word.length > 1 && isFunctionWord(word) && !KEYWORDS.has(word))
  );
}

/** Words that Chinese says in Chinese, whatever stands beside them: no names of things, and none of code. */
const NEVER_KEPT: ReadonlySet<string> = new Set(
  `
available common compatible dangerous different entire existing expensive harmful important impossible incompatible incorrect insufficient lethal likely
misleading missing necessary obsolete outdated possible previous rare required safe several severe similar specific stale sufficient truncated
typical unable unavailable unexpected unlikely unnecessary unreliable unsafe untreated useful useless usual usually various whole wrong
`
    .trim()
    .split(/\s+/),
);

/** A run with such a word that stands right beside Chinese, and so is no part of code. */
function isStrayWord({ words, start, end }: WordRun, target: string): boolean {
  return (
    words.some((word) => NEVER_KEPT.has(word)) &&
    (/\p{Script=Han} ?$/u.test(target.slice(0, start)) || /^ ?\p{Script=Han}/u.test(target.slice(end)))
  );
}

/** The whole English beside some Chinese, which is neither its explanation nor explained by it. */
function untouched(source: string, target: string, runs: readonly WordRun[]): WordRun | undefined {
  const english = source.trim();
  const at = target.indexOf(english);
  if (at < 0 || wordRuns(source).flatMap((run) => run.english).length < 2) return undefined;
  const explained = keptStretches(source, target).some(
    ({ start, end }) => start <= at && at + english.length <= end,
  );
  return explained ? undefined : runs.find((run) => run.start >= at && run.english.length > 0);
}

/**
 * A run at the beginning or the end of the text, where that is word for word the beginning or the end of the English and
 * more than a name or a term: the translation begins later or stops earlier. Terms stand at the end more often.
 */
function copiedEnd(source: string, target: string, runs: readonly WordRun[]): WordRun | undefined {
  const open = runs.filter((run) => !run.enclosed).slice(0, MOST_RUNS);
  const isCopied = (text: string, least: number, parts: readonly WordRun[]) =>
    text.trim().split(/\s+/).length >= least && parts.flatMap((run) => plainWords(run)).length >= 2;
  return open.find(({ start, end, english }, at) => {
    const first = target.slice(0, end);
    const last = withoutEnd(target.slice(start));
    return (
      english.length > 0 &&
      ((source.startsWith(first) && isCopied(first, COPIED_FIRST, open.slice(0, at + 1))) ||
        (withoutEnd(source).endsWith(last) && isCopied(last, COPIED_LAST, open.slice(at))))
    );
  });
}

/** The words that are neither names nor keywords of programs. */
function plainWords({ english, start }: WordRun): string[] {
  return english.filter((word, at) => !KEYWORDS.has(word) && (/^[a-z]/.test(word) || start + at === 0));
}

/** Without what closes a sentence in either language. */
function withoutEnd(text: string): string {
  return text.replace(/[\s.。!！?？]+$/u, '');
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
