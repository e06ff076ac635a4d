import { isEnglishWord } from '../words/english-words.ts';
import { chineseFor } from '../words/name-words.ts';
import type { Token } from './token.ts';

/** A longer name is data. */
const LONGEST = 60;

/** A name of more words is code. */
const MOST_WORDS = 5;

const HAN = '\\p{Script=Han}';

/** How a program is called: options at the beginning of a line, parameters in brackets or behind "=". */
const SYNOPSIS =
  /(?:^|\n)\s+(?:-|\[|[A-Z]|\\)|^ *-|\[[A-Za-z=-]|[=\]][[<]?[A-Z]|<[A-Za-z]|\b[Uu]sage\b|(?:^|\n) {2,}\S|-[A-Za-z] [A-Z]{2}/;

/** "ThreadPool", "NetworkManager": a thing that has a Chinese name, unless it is the name of an error. */
const FEATURE = /^(?:[A-Z][a-z]+){2,3}$/;
const ERROR = /(?:Error|Exception|Warning|Fault|Failure|Interrupt|Off)$/;

/**
 * Whether the Chinese has a name of the English in words where it may: a Chinese name that the English itself tells, a
 * thing such as 线程池 for "ThreadPool", and the parameters in the description of a command, 文件1 for "FILE1" or 页面长度 for "PAGE_LENGTH". In a sentence a name is
 * code, and stays. Linear.
 */
export function isSpelledOut({ kind, text }: Token, source: string, target: string): boolean {
  if (text.length > LONGEST) return false;
  if (kind === 'identifier' && isGlossed(text, source, target)) return true;
  if (kind === 'identifier' && source.trim() === text && /^[a-z]+(?:_[a-z]+)+$/.test(text))
    return new RegExp(`^[${HAN}A-Z ]+$`, 'u').test(target);
  const digit = /^([A-Za-z]+)[-_]?(\d)$/.exec(text);
  if (kind === 'identifier' && digit) return isNumbered(digit[1] ?? '', digit[2] ?? '', target);
  // Where other words are in capitals too, they name parameters.
  if (/^[A-Z]+$/.test(text))
    return (
      SYNOPSIS.test(source) ||
      source.split(/\W+/).some((it) => it !== text && /^[A-Z]{4,}$/.test(it)) ||
      source.trim() === text
    );
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return false;
  if (FEATURE.test(text) && !ERROR.test(text)) return standsInWords(words, target);
  if (!SYNOPSIS.test(source)) return false;
  const file = /^[A-Z]{2,12}(\.[a-z]{1,5})$/.exec(text);
  if (file) return new RegExp(`${HAN}\\${file[1]}(?![A-Za-z])`, 'u').test(target);
  if (/^[@#-][A-Za-z]+$/.test(text)) return new RegExp(`${text.charAt(0)}[<"“]?${HAN}`, 'u').test(target);
  return kind === 'identifier' && standsInWords(words, target);
}

/** "WeChat (微信)": the English tells the Chinese name itself. */
function isGlossed(text: string, source: string, target: string): boolean {
  const at = source.indexOf(text) + text.length;
  const chinese = /^[^()（）\n]{0,20}[(（](\p{Script=Han}{2,20})/u.exec(source.slice(at, at + 48))?.[1];
  return chinese !== undefined && target.includes(chinese);
}

/** "FILE1" as 文件1 or <文件 1>. */
function isNumbered(word: string, digit: string, target: string): boolean {
  if (!isEnglishWord(word) && chineseFor(word).length === 0) return false;
  return new RegExp(`${HAN}[ -]?${digit}(?![0-9A-Za-z.])`, 'u').test(target);
}

/** The Chinese of all words, in their order or the other way round, with at most two characters between. */
function standsInWords(words: readonly string[], target: string): boolean {
  return words.length > 1 && (inOrder(words, target) || inOrder([...words].toReversed(), target));
}

function inOrder(words: readonly string[], target: string): boolean {
  const choices = words.map((word) => chineseFor(word));
  if (choices.some((choice) => choice.length === 0)) return false;
  return new RegExp(choices.map((choice) => `(?:${choice.join('|')})`).join(`(?:${HAN}| ){0,2}`), 'u').test(
    target,
  );
}

/** "PAGE_LENGTH", "NetworkManager" and "column_name" in their words. */
function wordsOf(name: string): string[] {
  return /^[A-Za-z_]+\d?$/.test(name) ? (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []) : [];
}
