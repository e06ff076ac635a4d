import { loggedMessage } from './json-log.ts';
import type { Level, Line } from './line.ts';
import { plainCharacters } from './plain-characters.ts';
import { levelOf, PREFIXES } from './prefixes.ts';
import { TracedText } from './traced-text.ts';
import { unwrapped } from './unwrapped.ts';

/** UTF-16 units of the longest line that is read; nobody reads on. */
const LINE_UNITS = 8_000;
/** Prefixes of one line: a log of a container in a build in a workflow has five. */
const PREFIXES_OF_LINE = 8;

/**
 * The lines of an output as the program that failed printed them: without control sequences, times, prefixes of build
 * systems and loggers, with plain spaces and quotes, with lines joined that a terminal or a mailer had wrapped. What a
 * carriage return draws over stays a line of its own. Empty lines stay too: they part one message from the next.
 */
export function cleanLines(output: string): Line[] {
  return unwrapped(withoutQuoteMarks(splitLines(output)).flatMap(toLines));
}

/** Without the marks of a quotation, as mails and issues have them before each line. */
function withoutQuoteMarks(lines: readonly TracedText[]): readonly TracedText[] {
  const said = lines.filter(({ text }) => text.trim() !== '');
  const isQuoted = said.length > 0 && said.every(({ text }) => /^>(?: |$)/.test(text));
  return isQuoted ? lines.map((line) => line.slice(/^> ?/.exec(line.text)?.[0].length ?? 0)) : lines;
}

function splitLines(output: string): TracedText[] {
  const lines: TracedText[] = [];
  let from = 0;
  for (const { index, 0: end } of output.matchAll(/\r*\n|\r|\u2028|\u2029|\u0085/g)) {
    // Of what a carriage return takes back nothing is left to see, where it is but blank.
    if (end !== '\r' || output.slice(from, index).trim() !== '')
      lines.push(TracedText.of(output.slice(from, Math.min(index, from + LINE_UNITS)), from));
    from = index + end.length;
  }
  lines.push(TracedText.of(output.slice(from, from + LINE_UNITS), from));
  return lines;
}

/** A line without what carries it: one, or as many as the message of a line of JSON has. */
function toLines(raw: TracedText): Line[] {
  const line = toLine(plainCharacters(raw).trimEnd(), null);
  const logged = loggedMessage(line.traced);
  if (logged === null) return [line];
  return logged.lines.map((piece) => toLine(plainCharacters(piece).trimEnd(), logged.level));
}

function toLine(whole: TracedText, known: Level | null): Line {
  let traced = whole;
  let level = known;
  const carriers: string[] = [];
  for (let count = 0; count < PREFIXES_OF_LINE; count++) {
    const found = prefixOf(traced.text, carriers.includes('time') || carriers.includes('logger'));
    if (found === null) break;
    traced = traced.slice(found.length);
    level = found.level ?? level;
    carriers.push(found.name);
  }
  return { text: traced.text, traced, level, carriers };
}

function prefixOf(
  text: string,
  isFurther: boolean,
): { name: string; length: number; level: Level | null } | null {
  for (const { name, pattern, level = null, isFurther: onlyFurther = false } of PREFIXES) {
    if (onlyFurther && !isFurther) continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const word = match.groups?.['level'] ?? match.groups?.['brief'];
    return { name, length: match[0].length, level: word === undefined ? level : levelOf(word) };
  }
  return null;
}
