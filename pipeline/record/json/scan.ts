/**
 * One iterative pass over a JSON text, before anything recursive touches it. It tells how deep the text nests, how
 * many members it has, and where its numbers and long strings stand; it does not judge the syntax.
 */
export interface Scan {
  /** Offset of the first bracket that opens one level too many; null where there is none. */
  readonly tooDeepAt: number | null;
  /** Colons outside strings: one a member, so that a parsed value with fewer members has lost some to equal keys. */
  readonly members: number;
  /** Numbers that a double cannot hold as they are written. */
  readonly inexactNumbers: readonly TextRange[];
  /** Strings whose UTF-8 could be longer than the limit, quotes included. */
  readonly longStrings: readonly TextRange[];
}

/** UTF-16 offsets, end exclusive. */
export type TextRange = readonly [start: number, end: number];

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const MINUS = 0x2d;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SLASH = 0x2f;
const ASTERISK = 0x2a;
const LINE_BREAK = /[\n\r]/g;

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MAX_BYTES_PER_UNIT = 3;

/**
 * Reads the text as the tolerant parser does, where it is not JSON: a string ends with its line, comments are passed
 * over, and a bracket closes only one of its kind. Otherwise brackets could hide from this count and still overflow
 * that parser's stack.
 *
 * @param depth the deepest nesting allowed, in levels of objects and arrays
 * @param stringBytes the longest string allowed, in bytes of UTF-8
 */
export function scanJson(text: string, depth: number, stringBytes: number): Scan {
  const open: number[] = [];
  let members = 0;
  let lineEnd = -1;
  const inexactNumbers: TextRange[] = [];
  const longStrings: TextRange[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      if (lineEnd < at) lineEnd = lineEndAfter(text, at);
      const end = stringEnd(text, at, lineEnd);
      if ((end - at) * MAX_BYTES_PER_UNIT > stringBytes) longStrings.push([at, end]);
      at = end - 1;
    } else if (unit === COLON) {
      members++;
    } else if (unit === OPEN_OBJECT || unit === OPEN_ARRAY) {
      if (open.length === depth) return { tooDeepAt: at, members, inexactNumbers, longStrings };
      open.push(unit);
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_ARRAY) {
      // The codes of a bracket and its counterpart are two apart.
      if (open.at(-1) === unit - 2) open.pop();
    } else if (unit === SLASH) {
      at = commentEnd(text, at) - 1;
    } else if (unit === MINUS || (unit >= DIGIT_0 && unit <= DIGIT_9)) {
      const end = numberEnd(text, at);
      if (!isExact(text.slice(at, end))) inexactNumbers.push([at, end]);
      at = end - 1;
    }
  }
  return { tooDeepAt: null, members, inexactNumbers, longStrings };
}

/** The offset behind the closing quote; that of the line's end, or the text's, where the string does not end before. */
function stringEnd(text: string, start: number, lineEnd: number): number {
  let end = lineEnd;
  while (end < text.length && isEscaped(text, end)) end = lineEndAfter(text, end + 1);
  let quote = start;
  do quote = text.indexOf('"', quote + 1);
  while (quote >= 0 && quote < end && isEscaped(text, quote));
  return quote < 0 || quote > end ? end : quote + 1;
}

/** Whether an odd number of backslashes stands before the offset. */
function isEscaped(text: string, offset: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(offset - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

/** The offset of the next line break; the text's length where there is none. */
function lineEndAfter(text: string, start: number): number {
  LINE_BREAK.lastIndex = start;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex - 1 : text.length;
}

/** The offset behind a comment; behind the slash where there is none. */
function commentEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next === ASTERISK) {
    const end = text.indexOf('*/', start + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (next !== SLASH) return start + 1;
  return lineEndAfter(text, start + 2);
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isNumberUnit(text.charCodeAt(end))) end++;
  return end;
}

/** Digits, "+", "-", ".", "E" and "e". */
function isNumberUnit(unit: number): boolean {
  return (
    (unit >= DIGIT_0 && unit <= DIGIT_9) ||
    unit === 0x2b ||
    unit === MINUS ||
    unit === 0x2e ||
    unit === 0x45 ||
    unit === 0x65
  );
}

/** Whether a double read from the number is written back with the same value. Malformed numbers count as exact: they are a matter of syntax. */
function isExact(number: string): boolean {
  if (number.length <= 15 && !number.startsWith('-0') && !/[eE]/.test(number)) return true;
  const written = decimal(number);
  const value = Number(number);
  if (written === null || Number.isNaN(value)) return true;
  if (!Number.isFinite(value)) return false;
  return decimal(Object.is(value, -0) ? '0' : String(value)) === written;
}

/** A number's sign, significant digits and exponent, so that equal values give equal texts. */
function decimal(number: string): string | null {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number);
  if (!parts) return null;
  const fraction = parts[3] ?? '';
  const all = `${parts[2]}${fraction}`;
  const significant = all.replace(/^0+/, '');
  const digits = significant.replace(/0+$/, '');
  if (digits === '') return `${parts[1]}0`;
  const exponent = Number(parts[4] ?? '0') - fraction.length + (significant.length - digits.length);
  return `${parts[1]}${digits}e${exponent}`;
}
