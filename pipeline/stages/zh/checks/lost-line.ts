import { isCode } from './kept-stretch.ts';

/** What begins a comment or an item of a list, which is language. */
const REMARK = /^(?:#|\/\/|\/\*|\*|--|<!--|;|%|REM\b|\d+[.)]|[-•] )/;

/** What only the description of a command has: options to choose from, names for values, columns. */
const SYNOPSIS = /\[[A-Z<-]|<[a-z][\w-]*>|[[({] ?-|%[sd]| {3}|\t|^-/;

/** So many lines are looked for; a hostile text could hold thousands. */
const MOST = 100;

/** A list of options, or how a command is called, which is translated in part. */
const OPTIONS = /(?:^|\n)[ \t]+-{1,2}[A-Za-z]|[Uu]sage:|(?:^|\n) {2,}\S+ {2,}\S/;

/**
 * Code behind a colon, or a line of code among several lines of the English, that the Chinese does not have letter by
 * letter, or only within a comment; null where it has them all. Comments are translated. Linear.
 */
export function lostLine(source: string, target: string): string | null {
  if (!source.includes('\n') || OPTIONS.test(source)) return null;
  const chinese = spaced(target);
  const lines = source.split('\n').map((line) => line.trim());
  const code = lines
    .filter((line) => !REMARK.test(line) && !SYNOPSIS.test(line))
    .map((line) => spaced(line.replace(/ {1,9}(?:#|\/\/|--) .*$/, '')));
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
