import { isFunctionWord } from '../words/english-words.ts';
import { isUntranslatedWord } from '../words/untranslated-words.ts';
import { isTool } from '../words/tool-names.ts';

/** A part of a text, by its UTF-16 offsets; the end is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So many colons and brackets are looked at; a hostile text could hold thousands. */
const MOST = 32;

/** Text in brackets, with brackets of one more level within. */
const BRACKETS = /[（(]((?:[^（）()]|[（(][^（）()]{0,400}[)）]){1,2000})[)）]/g;

/** What no prose has: an assignment, a call, a flag, braces, a pipe, a name with a point or an underscore within. */
const CODE_SIGN = /[=<>{}|&$\\;_`]|\w\(|(?:^|\s)--?[A-Za-z]|[\w)][./@]\w/;

/**
 * The parts of a Chinese text that stand in the English word for word and are right in English: code after a colon, in
 * backticks or not, and an error text with its Chinese in brackets behind it, or in brackets behind its Chinese.
 */
export function keptStretches(source: string, target: string): Stretch[] {
  return [...codeAfterColons(source, target), ...glossedTexts(source, target)];
}

/** "拉取并变基：git pull --rebase": what follows a colon in the English, as far as it stands in the Chinese too. */
function codeAfterColons(source: string, target: string): Stretch[] {
  return [...source.matchAll(/:\s/g)].slice(0, MOST).flatMap(({ index }) => {
    const after = source.slice(index + 2).trimStart();
    const code = after.slice(
      0,
      longest(wordEnds(after), (end) => target.includes(after.slice(0, end))),
    );
    if (!isCode(code)) return [];
    const start = target.indexOf(code);
    return [{ start, end: start + code.length }];
  });
}

function isCode(text: string): boolean {
  const words = text.match(/(?<![\w-])[a-z]+(?![\w-])/g) ?? [];
  return (CODE_SIGN.test(text) || isTool(words[0] ?? '')) && !words.some((word) => isUntranslatedWord(word));
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
    if (length > 0 && explains(inner, target.slice(start, index))) found.push({ start, end });
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

function wordEnds(text: string): number[] {
  return [...text.matchAll(/(?<=\S)(?=\s|[,.;，。；]\s|$)/g)].map(({ index }) => index);
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
