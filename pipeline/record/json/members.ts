import type { TextRange } from './scan.ts';

/** A member of an object or an element of a list as it stands in a text, in UTF-16 offsets, ends exclusive. */
export interface Member {
  /** As `JSON.parse` gives it; "" for an element. */
  readonly key: string;
  /** Of the key; empty, before the value, for an element. */
  readonly keyRange: TextRange;
  readonly range: TextRange;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * What stands directly in the object or the list that opens at an offset; nothing where none does. What lies deeper is passed
 * over, so that whoever looks for one value reads no more than the way there. The text may hold comments, and commas too
 * many; where it is no JSON at all, the reading ends there.
 */
export function membersAt(text: string, open: number): Member[] {
  const opening = text.charCodeAt(open);
  const isObject = opening === OPEN_OBJECT;
  const members: Member[] = [];
  if (!isObject && opening !== OPEN_ARRAY) return members;
  for (let at = open + 1; ;) {
    const from = nextToken(text, at);
    const unit = text.charCodeAt(from);
    // NaN behind the end of the text is no quote either.
    if (unit === CLOSE_OBJECT || unit === CLOSE_ARRAY || (isObject && unit !== QUOTE)) return members;
    const keyEnd = isObject ? stringEnd(text, from) : from;
    const start = isObject ? nextToken(text, keyEnd) : from;
    const end = valueEnd(text, start);
    if (end === start) return members;
    const key = isObject ? keyOf(text, from, keyEnd) : '';
    members.push({ key, keyRange: [from, keyEnd], range: [start, end] });
    at = end;
  }
}

/** Where the first value of a text begins; its length where there is none. */
export function firstValue(text: string): number {
  return nextToken(text, 0);
}

/** The offset of what comes next, behind spaces, comments and the signs between values; that of the text's end where nothing does. */
function nextToken(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === SLASH) at = commentEnd(text, at) - 1;
    else if (unit > 0x20 && unit !== COMMA && unit !== COLON && unit !== BYTE_ORDER_MARK) return at;
  }
  return text.length;
}

/** The offset behind a value; the same offset where there is none. */
function valueEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit === QUOTE) return stringEnd(text, start);
  if (unit === OPEN_OBJECT || unit === OPEN_ARRAY) return containerEnd(text, start);
  let end = start;
  while (end < text.length && !endsScalar(text.charCodeAt(end))) end++;
  return end;
}

function endsScalar(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === COMMA ||
    unit === SLASH ||
    unit === CLOSE_ARRAY ||
    unit === CLOSE_OBJECT ||
    unit === QUOTE
  );
}

function containerEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(text, at) - 1;
    else if (unit === OPEN_OBJECT || unit === OPEN_ARRAY) depth++;
    else if (unit === SLASH) at = commentEnd(text, at) - 1;
    else if ((unit === CLOSE_OBJECT || unit === CLOSE_ARRAY) && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The offset behind the closing quote. */
function stringEnd(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** The offset behind a comment; behind the slash where there is none. */
function commentEnd(text: string, start: number): number {
  const isBlock = text[start + 1] === '*';
  if (!isBlock && text[start + 1] !== '/') return start + 1;
  const end = isBlock ? text.indexOf('*/', start + 2) : text.indexOf('\n', start + 2);
  return end < 0 ? text.length : end + (isBlock ? 2 : 1);
}

function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  if (!key.includes('\\')) return key;
  try {
    return JSON.parse(text.slice(start, end)) as string;
  } catch {
    return key;
  }
}
