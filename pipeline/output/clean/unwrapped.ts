import { isEcho } from '../telling/echoes.ts';
import type { Line } from './line.ts';
import { TracedText } from './traced-text.ts';

/** Columns at which terminals and mailers wrap. */
const NARROWEST = 60;
const WIDEST = 250;
/** Widths that terminals have; at another one, two lines have to end. */
const USUAL_WIDTHS: ReadonlySet<number> = new Set([80, 100, 120, 132, 160, 200]);

/**
 * Lines joined that were wrapped at a width. Two ways of wrapping are told:
 *
 * - a terminal cuts at its last column, in the middle of a word: no line is longer, and the next one goes on with a letter;
 * - a mailer cuts between words where the next one would not fit, and what follows goes on in the middle of a sentence:
 *   with a small letter, or inside quotes or brackets that are still open.
 */
export function unwrapped(lines: readonly Line[]): Line[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.length));
  if (width < NARROWEST || width > WIDEST) return [...lines];
  const isTerminal = USUAL_WIDTHS.has(width) || lines.filter(({ text }) => text.length === width).length > 1;
  const joined: Line[] = [];
  let last = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    // What a logger wrote begins where the logger began.
    const between =
      before && !isLogged(line) ? gapBetween(before.text, last, line.text, { width, isTerminal }) : null;
    if (before && between !== null) joined[joined.length - 1] = joinOf(before, line, between);
    else joined.push(line);
    last = line.text.length;
  }
  return joined;
}

/** Loggers that put their prefix before each message, however many lines it has. */
const LOGGERS: ReadonlySet<string> = new Set(['logger', 'syslog', 'klog', 'logcat', 'elasticsearch']);

/** Whether a line begins a message of its own: a logger said when, who or how bad. */
export function isLogged({ level, carriers }: Line): boolean {
  return level !== null || carriers.some((carrier) => LOGGERS.has(carrier));
}

/** What stood between two lines before they were wrapped; null where they were not. */
function gapBetween(
  before: string,
  lastLength: number,
  line: string,
  { width, isTerminal }: { width: number; isTerminal: boolean },
): '' | ' ' | null {
  // What is indented, begins with a sign, a label or a place is a line of its own.
  if (!/^[\p{L}\p{N}'"/._-]/u.test(line) || OWN_LINE.test(line) || /[\s|^~]$/.test(before)) return null;
  const isOpen = hasOpenQuote(before) && hasOpenQuote(line);
  const isWordCut = /[\p{Ll}\p{N}]$/u.test(before) && /^[\p{Ll}\p{N}]/u.test(line);
  if (isTerminal && lastLength === width && (isOpen || isWordCut)) return '';
  // Programs end with a line that is known to say no more than that they ended.
  if (isEcho(line)) return null;
  const word = /^\S+/.exec(line)?.[0].length ?? 0;
  const isFull = lastLength + 1 + word > width && lastLength > NARROWEST && isProse(before, line);
  const isMidway =
    isOpen ||
    (!/[{};=]/.test(line) && /[\p{L}\p{N},-]$/u.test(before) && /^\p{Ll}[\p{L}'-]*[ ,.]/u.test(line));
  return isFull && isMidway ? ' ' : null;
}

const OWN_LINE = /^[^\s:]{1,200}:(?:\d+[:,]|\s|$)|^(?:at|from|Caused) |^[\w./-]+ ?\(\d+/;

/** Sentences are wrapped between words; lists and sources, whose lines begin alike or hold few words, are not. */
function isProse(before: string, line: string): boolean {
  const words = before.split(/\s+/);
  return (
    words.filter((word) => /^[\p{L}'-]{2,}[,.;:]?$/u.test(word)).length > 5 &&
    !line.startsWith(`${words[0]} `)
  );
}

function hasOpenQuote(text: string): boolean {
  return (
    (text.match(/"/g)?.length ?? 0) % 2 === 1 ||
    (text.match(/(?<!\p{L})'|'(?!\p{L})/gu)?.length ?? 0) % 2 === 1
  );
}

function joinOf(before: Line, line: Line, between: string): Line {
  const traced = TracedText.join([before.traced, line.traced], between);
  return { ...before, text: traced.text, traced };
}
