import { isEnglishWord } from '../words/english-words.ts';
import { chineseFor } from '../words/name-words.ts';
import type { Token } from './token.ts';

/** A longer name is data. */
const LONGEST = 60;

/** A name of more words is code. */
const MOST_WORDS = 5;

const HAN = '\\p{Script=Han}';

/**
 * Whether the Chinese has a name of the English in words, as translators write the parameters of a command or the parts
 * of a program: 文件1 for "FILE1", 页面长度 for "PAGE_LENGTH", 网络管理器 for "NetworkManager", 列名 where "column_name" is
 * the whole text. Names in small letters within a sentence ("max_connections") are code, and stay. Linear.
 */
export function isSpelledOut({ kind, text }: Token, source: string, target: string): boolean {
  if (text.length > LONGEST) return false;
  if (/^[@#-][A-Za-z]+$/.test(text)) return signed(text, target);
  const file = /^[A-Z]{2,12}(\.[a-z]{1,5})$/.exec(text);
  if (file) return new RegExp(`${HAN}\\${file[1]}(?![A-Za-z])`, 'u').test(target);
  if (kind !== 'identifier') return false;
  if (isGlossed(text, source, target)) return true;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (source.trim() === text && /^[a-z]+(?:_[a-z]+)+$/.test(text)) return isChinese(target, words);
  if (source.trim() === text && isLabel(text)) return isChinese(target, words);
  const digit = /^([A-Za-z]+)[-_]?(\d)$/.exec(text);
  if (digit) return isNumbered(digit[1] ?? '', digit[2] ?? '', target);
  // "AutoText", "AutoSave": a feature, by its own Chinese name.
  if (/^Auto[A-Z][a-z]+$/.test(text)) return target.includes('自动');
  const inBrackets = source.includes(`[${text}`) || source.includes(`<${text}`);
  const isShown = new RegExp(`(?<![\\w-])${text} ?[:=] ?%`).test(source);
  return (inBrackets || isShown || !/^[a-z]/.test(text)) && standsInWords(words, target);
}

/** "WeChat (微信)": the English tells the Chinese name itself. */
function isGlossed(text: string, source: string, target: string): boolean {
  const at = source.indexOf(text) + text.length;
  const chinese = /^[^()（）\n]{0,20}[(（](\p{Script=Han}{2,20})/u.exec(source.slice(at, at + 48))?.[1];
  return chinese !== undefined && target.includes(chinese);
}

/** "MemUsage": the heading of a column; the name of an error stays. */
function isLabel(text: string): boolean {
  return (
    /^(?:[A-Z][a-z]+){2,3}$/.test(text) &&
    !/(?:Error|Exception|Warning|Fault|Failure|Interrupt|Off)$/.test(text)
  );
}

/** "-WIDTH" as -宽度, "#comments" as #注释: the sign stays, the word does not. */
function signed(text: string, target: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9\\p{Script=Han}])[<"“]?${text.charAt(0)}${HAN}`, 'u').test(target);
}

/** "FILE1" as 文件1 or <文件 1>. */
function isNumbered(word: string, digit: string, target: string): boolean {
  if (!isEnglishWord(word) && chineseFor(word).length === 0) return false;
  return new RegExp(`${HAN}[ -]?${digit}(?![0-9A-Za-z.])`, 'u').test(target);
}

function isChinese(target: string, words: readonly string[]): boolean {
  return /^[\p{Script=Han}A-Z ]+$/u.test(target) && words.some((word) => isEnglishWord(word));
}

/** The Chinese of all words in their order, with at most two characters between. */
function standsInWords(words: readonly string[], target: string): boolean {
  if (words.length < 2) return false;
  // "NUM_SERVERS" is 服务器数.
  if (words.length === 2 && inOrder([...words].toReversed(), target)) return true;
  return inOrder(words, target);
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
