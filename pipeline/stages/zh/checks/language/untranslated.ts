import { damagedText } from './damaged-text.ts';
import { isEnglishWord, isFunctionWord } from '../../words/english-words.ts';
import { foreignScript } from '../script/foreign-script.ts';
import { withoutKeptEnglish } from './kept-english.ts';
import { halfWidth } from '../code/half-width.ts';
import { isCode } from '../kept-stretch.ts';
import { KEYWORDS } from '../../words/keywords.ts';
import { wordRuns, type WordRun } from '../prose.ts';
import { translatorRemark } from './translator-remark.ts';
import type { Translation, TranslationProblem } from '../../translation.ts';

const HAN = /\p{Script=Han}/u;

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

function blank(source: string, target: string): string | null {
  return target.trim() === '' && source.trim() !== ''
    ? 'There is no text. Write the Simplified Chinese of the English text, or leave the field empty in the record.'
    : null;
}

function damaged(source: string, target: string): string | null {
  const text = damagedText(source, target);
  return text === null
    ? null
    : `\`${text.replaceAll('`', "'").slice(0, 20)}\` stands where characters were lost: the text was read in the wrong encoding, or something was replaced in it, somewhere. Write it anew.`;
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
  const sentence = withoutKeptEnglish(source, target, runs).find(
    (run) => isSentence(run) || isOfSentence(run, target),
  );
  return sentence === undefined ? null : stillEnglish(sentence.text);
}

/** So many words of English, so many of which only hold a sentence together, are more than a name or a term. */
const SENTENCE = { words: 4, functional: 2 };

function isSentence({ english: words, functional, enclosed }: WordRun): boolean {
  return !enclosed && words.length >= SENTENCE.words && functional >= SENTENCE.functional;
}

/** Words that only sentences have: small letters, no command, no value and no name. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'although an because been could had must our should the their them these they those was were which whose would your'.split(
    ' ',
  ),
);

/** And words that code has by themselves, but hardly beside another word of English. */
const BESIDE: ReadonlySet<string> = new Set('are but can did does has have is its will you'.split(' '));

/** "密码 has expired": a piece of a sentence with Chinese on either side. */
function isOfSentence({ words, enclosed, start, end }: WordRun, target: string): boolean {
  const isAmongChinese =
    /(?:^|[\p{Script=Han}，。；：、] ?)$/u.test(target.slice(Math.max(0, start - 2), start)) &&
    /^ ?(?:$|[\p{Script=Han}，。；：、])/u.test(target.slice(end, end + 2));
  return (
    isAmongChinese &&
    !enclosed &&
    words.some((word) => GRAMMAR.has(word) || (words.length > 1 && BESIDE.has(word)))
  );
}

function withoutChinese(source: string, target: string, runs: readonly WordRun[]): string | null {
  const words = runs.flatMap((run) => run.words);
  const marks = words.length === 0 && !/[\p{L}\p{N}]/u.test(target) && target.trim().length > 1;
  if (marks && wordRuns(source).some((run) => run.words.some((word) => word.length > 1)))
    return 'The text consists of punctuation. Translate the English text into Simplified Chinese.';
  if (
    words.length === 0 ||
    (halfWidth(target.replace(/^`|`$/g, '')) === halfWidth(source) &&
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

/** What is said of English that is left in a Chinese text. */
export function stillEnglish(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `\`${shown}\` is still English. Translate it, or put it in backticks if it is code that must stay as it is.`;
}
