import { compareTokens } from '../tokens/token-comparison.ts';
import { isCode } from './kept-stretch.ts';

/** What begins a comment or an item of a list, which is language. */
const REMARK = /^(?:#|\/\/|\/\*|\*|--|<!--|;|%|REM\b|\d+[.)]|[-•] )/;

/** A comment from its mark to the end of the line. */
const COMMENT = /(?:^|\s{1,9})(?:#|\/\/|--)(?: .*|$)/;

/** What only the description of a command has: options to choose from, names for values, columns. */
const SYNOPSIS = /\[[A-Z<-]|<[a-z][\w-]*>|[[({] ?-|%[sd]| {3}|\t|^-/;

/** So many lines are looked for; a hostile text could hold thousands. */
const MOST = 100;

/** A list of options, or how a command is called, which is translated in part. */
const OPTIONS = /(?:^|\n)[ \t]+-{1,2}[A-Za-z]|[Uu]sage:|(?:^|\n) {2,}\S+ {2,}\S/;

/**
 * A line of several lines of the English that the Chinese does not have as it must: code letter by letter, a comment with its mark, and whatever
 * it says with the tokens of that line. Null where it has them all. Linear but for the lines, which are few.
 */
export function lostLine(source: string, target: string): string | null {
  if (!source.includes('\n') || OPTIONS.test(source)) return null;
  return alteredLine(source, target) ?? missingLine(source, target);
}

/** Of as many lines each says what the same one of the English says. */
function alteredLine(source: string, target: string): string | null {
  const english = source.split('\n');
  const chinese = target.split('\n');
  if (english.length > MOST || english.length !== chinese.length) return null;
  return english.find((line, at) => line.trim() !== '' && !isSameLine(line, chinese[at] ?? '')) ?? null;
}

function isSameLine(line: string, chinese: string): boolean {
  const code = spaced(chinese.replace(COMMENT, '')).trim();
  if (!/\p{Script=Han}/u.test(code) && code !== spaced(line.replace(COMMENT, '')).trim()) return false;
  const indentOf = (it: string) => /^\s*(?:#|\/\/|--)?/.exec(it)?.[0];
  return indentOf(line) === indentOf(chinese) && compareTokens(line, chinese).lost.length === 0;
}

/** Code behind a colon, or a line of code, that the Chinese does not have anywhere, or only within a comment. */
function missingLine(source: string, target: string): string | null {
  const chinese = spaced(target);
  const lines = source.split('\n').map((line) => line.trim());
  const code = lines
    .filter((line) => !REMARK.test(line) && !SYNOPSIS.test(line))
    .map((line) => spaced(line.replace(COMMENT, '')));
  const run = chinese
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line))
    .join('\n');
  return code.slice(0, MOST).find((line) => line.length > 2 && isCode(line) && !run.includes(line)) ?? null;
}

/** A line or a text without the comments within lines, and with single blanks. */
function spaced(text: string): string {
  return text.replace(/\/\*[^*\n]{0,200}\*\//g, '').replace(/[ \t]+/g, ' ');
}
