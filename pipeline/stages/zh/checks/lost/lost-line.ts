import { compareTokens } from '../../tokens/token-comparison.ts';
import { isCode } from '../kept-stretch.ts';

/** What begins a comment or an item of a list, which is language. */
const REMARK = /^(?:#|\/\/|\/\*|\*|--|<!--|;|%|REM\b|\d+[.)]|[-•] )/;

/** A comment from its mark to the end of the line. */
const COMMENT = /(?:^|\s{1,9})(?:#|\/\/|--)(?: .*|$)/;

/** What may stand in other quotes by itself. */
const QUOTED = /(["'`])[^"'`]{0,200}\1/g;

/** What only the description of a command has: options to choose from, names for values, columns. */
const SYNOPSIS = /\[[A-Z<-]|<[a-z][\w-]*>|[[({] ?-|%[sd]| {3}|\t|^-/;

/** The value that a line gives to a key. */
const LITERAL = /(?<=^(?:- )?[\w.-]{1,60}(?::| ?=) ?)(?:[Tt]rue|[Ff]alse|null|None)$/;

/** So many lines are looked for; a hostile text could hold thousands. */
const MOST = 100;

/** A list of options, or how a command is called, which is translated in part. */
const OPTIONS = /(?:^|\n)[ \t]+-{1,2}[A-Za-z]|[Uu]sage:|(?:^|\n) {2,}\S+ {2,}\S/;

/**
 * A line of several lines of the English that the Chinese does not have as it must: code letter by letter and
 * at its place, whatever else but sentences with the tokens of that line. Null where it has them all. Linear but for the lines, which are few.
 */
export function lostLine(source: string, target: string): string | null {
  // A single line is one of code where a comment follows it.
  if (!/\n|\S\s{1,9}(?:#|\/\/) /.test(source) || OPTIONS.test(source)) return null;
  return alteredLine(source, target) ?? missingLine(source, target);
}

/** Of as many lines each has the code of the same one of the English. */
function alteredLine(source: string, target: string): string | null {
  const english = source.trimEnd().split('\n');
  const chinese = target.trimEnd().split('\n');
  if (english.length > MOST || english.length !== chinese.length) return null;
  return english.find((line, at) => line.trim() !== '' && !isSameLine(line, chinese[at] ?? '')) ?? null;
}

function isSameLine(line: string, chinese: string): boolean {
  const [code, own] = [line, chinese].map((it) => spaced(it.replace(COMMENT, '')).trim());
  if (code === undefined || own === undefined) return true;
  const [indent, ownIndent] = [line, chinese].map((it) => it.search(/\S|$/));
  if (isCode(code) && indent !== ownIndent) return false;
  const isWhole =
    /[A-Za-z]{2}/.test(code.replace(QUOTED, '')) && own !== '' && !/[\p{Script=Han}、]/u.test(own);
  if (isWhole) return own === code;
  return own.includes(LITERAL.exec(code)?.[0] ?? '') && compareTokens(code, chinese).lost.length === 0;
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

/** A message within quotes: a program says it to people, and a translator may put it into Chinese. */
const MESSAGE = /(["'])(?=[^"'\n]{0,200}(?:\p{Script=Han}|[A-Za-z] [A-Za-z]+ [A-Za-z]))[^"'\n]{1,200}\1/gu;

/** A line or a text without the comments within lines, messages and backticks around code, and with single blanks. */
function spaced(text: string): string {
  return text
    .replace(/\/\*[^*\n]{0,200}\*\//g, '')
    .replace(MESSAGE, '$1$1')
    .replace(/[ \t]+|`/g, (found) => (found === '`' ? '' : ' '));
}
