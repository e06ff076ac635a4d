import type { DialectCursor } from './dialect-cursor.ts';

/** Flags that may go: `i` is always on, and `u` and `a` ask for what holds anyway. */
const NEEDLESS_FLAGS = /^[iua]+$/;

/** Reads what opens a group, or stands in its place; true if the alternative has still not begun after it. */
export function readGroup(cursor: DialectCursor): boolean {
  if (!cursor.startsWith('(?')) {
    cursor.skip(1);
    return true;
  }
  if (cursor.startsWith('(?:')) {
    cursor.skip(3);
    return true;
  }
  const recursion = cursor.match(/^\(\?(?:R|[+-]?\d+|&\w+|P>\w+)\)/);
  if (recursion) return add(cursor, 'recursion', recursion[0].length);
  const flags = cursor.match(/^\(\?([a-zA-Z]*)(-[a-zA-Z]+)?([:)])/);
  if (flags) return readFlags(cursor, flags[0], flags[1] ?? '', flags[2] !== undefined);
  const name = cursor.match(/^\(\?P?<([A-Za-z_$][\w$]*)>/);
  if (name) return add(cursor, 'named group', name[0].length, '(');
  const reference = cursor.match(/^\(\?P=(\w+)\)/);
  if (reference) return readReference(cursor, reference[0], reference[1] ?? '');
  const comment = cursor.match(/^\(\?#[^)]*\)/);
  if (comment) return add(cursor, 'comment', comment[0].length, '');
  const around = cursor.match(/^\(\?<?[=!]/);
  if (around) return add(cursor, 'look-around', around[0].length);
  return add(cursor, cursor.startsWith('(?>') ? 'atomic group' : 'special group', 3);
}

function add(
  cursor: DialectCursor,
  kind: Parameters<DialectCursor['add']>[0],
  length: number,
  fix: string | null = null,
): true {
  cursor.add(kind, length, fix);
  return true;
}

function readFlags(cursor: DialectCursor, text: string, on: string, off: boolean): boolean {
  const isWhole = text.endsWith(')');
  const needless = NEEDLESS_FLAGS.test(on) && !off;
  // `(?i)` further in would hold from there on only, which comes to the same when it holds everywhere.
  cursor.add('flags', text.length, needless ? (isWhole ? '' : '(?:') : null);
  return cursor.atStart || !isWhole;
}

/** Reads a reference to a group by its name. */
export function readReference(cursor: DialectCursor, text: string, name: string): false {
  const index = cursor.names.get(name);
  cursor.add(
    'named reference',
    text.length,
    index === undefined ? null : numbered(cursor, index, text.length),
  );
  return false;
}

/** `\1`, kept apart from a digit that follows. */
function numbered(cursor: DialectCursor, index: number, length: number): string {
  return /\d/.test(cursor.unit(length)) ? `(?:\\${index})` : `\\${index}`;
}
