import { isCode } from './kept-stretch.ts';

/** What begins a comment or an item of a list, which is language. */
const REMARK = /^(?:#|\/\/|\/\*|\*|--|<!--|;|%|REM\b|\d+[.)]|[-•] )/;

/** What only the description of a command has: options to choose from, names for values, columns. */
const SYNOPSIS = /\[[A-Z<-]|<[a-z][\w-]*>|[[({] ?-|%[sd]| {3}|\t|^-/;

/**
 * A line of code among several lines of the English that the Chinese does not have letter by letter, or only within a comment; null where it has
 * them all. Comments are translated. Linear.
 */
export function lostLine(source: string, target: string): string | null {
  if (!source.includes('\n')) return null;
  const chinese = spaced(target);
  const lines = source.split('\n').map((line) => line.trim());
  const code = lines
    .filter((line) => !REMARK.test(line) && !SYNOPSIS.test(line))
    .map((line) => spaced(line.replace(/ {1,9}(?:#|\/\/|--) .*$/, '')));
  const isRun = (line: string) =>
    chinese.split('\n').some((each) => each.includes(line) && !/^\s*(?:#|\/\/)/.test(each));
  return code.find((line) => line.length > 2 && isCode(line) && !isRun(line)) ?? null;
}

function spaced(text: string): string {
  return text.replace(/[ \t]+/g, ' ');
}
