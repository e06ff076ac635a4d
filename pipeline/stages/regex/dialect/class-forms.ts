import type { DialectCursor } from './dialect-cursor.ts';
import { readEscape } from './escape-forms.ts';

const POSIX: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a-zA-Z'],
  ['digit', '0-9'],
  ['alnum', 'a-zA-Z0-9'],
  ['upper', 'A-Z'],
  ['lower', 'a-z'],
  ['space', '\\s'],
  ['blank', ' \\t'],
  ['xdigit', '0-9A-Fa-f'],
  ['word', '\\w'],
  ['punct', '!-\\/:-@\\[-`{-~'],
]);
/** `\d` and its like: a class within a class, which can be no end of a range. */
const CLASS_ESCAPE = /^\\[dDsSwW]/;

/** Reads a class from `[` to `]`. */
export function readClass(cursor: DialectCursor): void {
  if (cursor.startsWith('[^]')) return cursor.add('empty class', 3, '[\\s\\S]');
  if (cursor.startsWith('[]')) return cursor.add('empty class', 2);
  cursor.skip(cursor.startsWith('[^') ? 2 : 1);
  while (cursor.at < cursor.source.length) {
    if (cursor.unit(0) === ']') return cursor.skip(1);
    const isClass = CLASS_ESCAPE.test(cursor.source.slice(cursor.at, cursor.at + 2));
    readMember(cursor);
    if (cursor.unit(0) !== '-' || cursor.unit(1) === ']' || cursor.unit(1) === '') continue;
    if (cursor.unit(1) === '-' || cursor.unit(-1) === '-') continue;
    // A range takes a character on both sides; JavaScript makes three members of it.
    if (CLASS_ESCAPE.test(cursor.source.slice(cursor.at + 1, cursor.at + 3)))
      cursor.add('range to a class', 1, '\\-');
    else if (isClass) cursor.add('range from a class', 1, '\\-');
    else cursor.skip(1);
  }
}

function readMember(cursor: DialectCursor): void {
  const character = cursor.unit(0);
  const posix = character === '[' ? cursor.match(/^\[:(\^?)(\w+):\]/) : null;
  if (posix) {
    const fix = posix[1] === '' ? (POSIX.get(posix[2] ?? '') ?? null) : null;
    return cursor.add('POSIX class', posix[0].length, fix);
  }
  if (character === '\\' && cursor.unit(1) !== '') return readEscape(cursor, true);
  if (character === '[') return cursor.add('bracket in a class', 1, '\\[');
  const repeated = cursor.match(/^(?:&&+|~~+|--+)/)?.[0];
  if (repeated) return cursor.add('set operation', repeated.length, character === '-' ? null : character);
  // A half of a character is a member of its own in JavaScript.
  if (/^[\ud800-\udbff]/.test(character) && /[\udc00-\udfff]/.test(cursor.unit(1)))
    return cursor.add('astral character', 2);
  return cursor.skip(1);
}
