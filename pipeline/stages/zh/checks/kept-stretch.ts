import { isEnglishWord, isFunctionWord, isProseWord } from '../words/english-words.ts';
import { CODE_WORDS } from '../words/keywords.ts';
import { isTool } from '../words/tool-names.ts';

/** A part of a text, by its UTF-16 offsets; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So many stretches and brackets are looked at; a hostile text could hold thousands. */
const MOST = 32;

/** Text in brackets, with brackets of one more level within. */
const BRACKETS = /[（(]((?:[^（）()]|[（(][^（）()]{0,400}[)）]){1,2000})[)）]/g;

/** What stands between Chinese characters and the punctuation of Chinese. */
const STRETCH = /[^\p{Script=Han}\u2014-\u2026\u3000-\u303f\uff00-\uffef\n]{2,2000}/gu;

/** What no prose has: an assignment, a call, a flag, braces, a pipe, a name with a point or an underscore within. */
const CODE_SIGN =
  /[=<>{}|$\\;_`]|&&|\w\(|(?:^|\s)--?[A-Za-z]|\w\/\w+\/\w|[a-z]\+[a-z]|[A-Za-z)\]][.@][A-Za-z]/;

/** What a call returns, given to names that may be words: "first, *rest = line.split(',')". */
const ASSIGNED_CALL = /^[\w.*,()[\] ]{1,80} = [\w.]{1,80}\([^\n]*\)$/;

/** A text within quotes, which code holds in any language. */
const QUOTED = /(?<!\w)(["'`])[^"'`\n]{1,200}\1/g;

/**
 * The parts of a Chinese text that stand in the English word for word and are right in English: code, in backticks or
 * not, and an error text with its Chinese in brackets behind it, or in brackets behind its Chinese.
 */
export function keptStretches(english: string, target: string): Stretch[] {
  // The backticks of an error text may go.
  const source = english.includes('`') ? `${english}\n${english.replaceAll('`', '')}` : english;
  return [...codeStretches(source, target), ...glossedTexts(source, target)];
}

/** "拉取并变基：git pull --rebase" */
function codeStretches(source: string, target: string): Stretch[] {
  return [...target.matchAll(STRETCH)].slice(0, MOST).flatMap(({ 0: found, index }) => {
    const code = found.replace(/^[\s,.;:]+|[\s,.:]+$/g, '');
    if (code === '' || !source.includes(code) || !isCode(code)) return [];
    return [{ start: index, end: index + found.length }];
  });
}

/**
 * Whether a text is code: it begins or ends as none but code does, has a sign of it, hardly a word of English, and none
 * that only sentences have. What stands in quotes may be anything.
 */
export function isCode(text: string): boolean {
  if (ASSIGNED_CALL.test(text)) return true;
  // What stands behind a pipe is a command, "less" too.
  const bare = text.replace(QUOTED, "''").replace(/\| ?[a-z]+/g, '|');
  const pieces = bare.split(/\s+/);
  const [first = ''] = pieces;
  const isSigned = CODE_SIGN.test(bare);
  const isToolRun = isTool(first) || (/^[A-Z]+$/.test(first) && isTool(pieces[1] ?? ''));
  if (!(isSigned || isToolRun) || pieces.some((piece) => isProse(piece))) return false;
  if (isToolRun || /^[\w.]+ = /.test(bare) || /[;{}]$/.test(bare)) return true;
  // FROM, COPY, SELECT
  const begins =
    CODE_WORDS.has(first) ||
    (first.length > 1 && first === first.toUpperCase()) ||
    /^\S+ =/.test(bare) ||
    CODE_SIGN.test(first) ||
    !isEnglishWord(first);
  return begins && proseIn(pieces).length * 3 < pieces.length;
}

/** Whether words that no code has stand there: "fresh/slower". */
function isProse(piece: string): boolean {
  return piece
    .split('/')
    .some((part) => proseIn([part]).some((word) => isFunctionWord(word) || isProseWord(word)));
}

/** The words of English among the pieces of a text that spaces divide. */
function proseIn(pieces: readonly string[]): string[] {
  return pieces
    .flatMap((piece) => /^\(?([A-Za-z]{2,})[,.:;)]{0,2}$/.exec(piece)?.[1] ?? [])
    .filter((word) => !CODE_WORDS.has(word) && word !== word.toUpperCase() && isEnglishWord(word));
}

/** "connection refused（连接被拒绝）" and "连接被拒绝（connection refused）". */
function glossedTexts(source: string, target: string): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: whole, 1: inner = '', index } of [...target.matchAll(BRACKETS)].slice(0, MOST)) {
    const from = found.at(-1)?.end ?? 0;
    const end = index + whole.length;
    const before = target.slice(from, index).trimEnd();
    if (source.includes(inner.trim())) {
      if (explains(before, inner)) found.push({ start: index, end });
      continue;
    }
    const lengths = wordStarts(before)
      .map((at) => before.length - at)
      .toReversed();
    const length = longest(lengths, (it) => source.includes(before.slice(before.length - it)));
    const start = from + before.length - length;
    const english = target.slice(start, index);
    // Of a text that stands there as a whole the Chinese may say the gist.
    const isWhole = english.trim() === source.trim() && /\p{Script=Han}{2}/u.test(inner);
    if (length > 0 && (isWhole || explains(inner, english))) found.push({ start, end });
  }
  return found;
}

/** Whether a text is Chinese, and long enough to say what the words of the English mean that it does not hold itself. */
function explains(chinese: string, english: string): boolean {
  const words = (text: string) => text.match(/(?<!\w)[A-Za-z]\w+/g) ?? [];
  const said = words(english).filter((word) => !isFunctionWord(word) && !chinese.includes(word));
  const left = words(chinese).filter((word) => !english.includes(word));
  const han = chinese.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= Math.max(1, said.length / 2) && han > left.length && /\p{Script=Han}{2}/u.test(chinese);
}

function wordStarts(text: string): number[] {
  return [...text.matchAll(/(?<![A-Za-z0-9_])(?=[^\s\p{Script=Han}])/gu)].map(({ index }) => index);
}

/** The largest of the ascending numbers for which it holds, where it holds for all smaller ones; else 0. */
function longest(lengths: readonly number[], holds: (length: number) => boolean): number {
  let low = 0;
  let high = lengths.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(lengths[middle - 1] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return lengths[low - 1] ?? 0;
}
