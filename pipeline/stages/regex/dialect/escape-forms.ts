import type { DialectCursor } from './dialect-cursor.ts';
import { readReference } from './group-forms.ts';

/** Letters whose escape means the same everywhere. */
const COMMON_LETTERS = 'bBdDfnrsStvwW';
/** Letters whose escape means something elsewhere, or in JavaScript only with the flag `u`. */
const FOREIGN_LETTERS = 'CeEGhHKNRXUgk';

/** Reads a backslash and what belongs to it. */
export function readEscape(cursor: DialectCursor, inClass: boolean): void {
  const letter = cursor.unit(1);
  if (letter === '') return cursor.skip(1);
  if (!inClass && readAnchor(cursor, letter)) return;
  if (/\d/.test(letter)) return readDigits(cursor, inClass);
  if (letter === 'u' || letter === 'x') return readCode(cursor, letter, inClass);
  if (letter === 'c') return cursor.add('control escape', Math.min(cursor.source.length - cursor.at, 3));
  const name = cursor.match(/^\\k[<{'](\w+)[>}']/);
  if (name && !inClass) {
    readReference(cursor, name[0], name[1] ?? '');
    return;
  }
  if (letter === 'b' && inClass) return cursor.add('backspace in a class', 2);
  if (letter === 'B' && inClass) return cursor.add('letter escape', 2, 'B');
  if ((letter === 'b' || letter === 'B') && isBesideForeignLetter(cursor))
    return cursor.add('word boundary', 2);
  if (COMMON_LETTERS.includes(letter)) return cursor.skip(2);
  if (letter === 'a') return cursor.add('bell escape', 2);
  if (letter === 'p' || letter === 'P')
    return cursor.add('property escape', cursor.match(/^\\.(?:\{[^{}]*\}|[A-Z]?)/)?.[0].length ?? 2);
  if (letter === 'Q') return cursor.add('quotation', cursor.match(/^\\Q[^]*?(?:\\E|$)/)?.[0].length ?? 2);
  if ((letter === '<' || letter === '>') && !inClass) return cursor.add('angle escape', 2, letter);
  if (FOREIGN_LETTERS.includes(letter)) return cursor.add('foreign escape', 2);
  if (/[A-Za-z]/.test(letter)) return cursor.add('letter escape', 2, letter);
  if (isEscapable(letter, inClass)) return cursor.skip(2);
  return cursor.add('superfluous escape', 2, unescaped(cursor, letter, inClass));
}

function readAnchor(cursor: DialectCursor, letter: string): boolean {
  const next = cursor.unit(2);
  const isAtEnd = next === '' || next === ')' || next === '|';
  if (letter === 'A') cursor.add('start anchor', 2, cursor.atStart && !/[*+?{]/.test(next) ? '^' : null);
  else if (letter === 'z') cursor.add('end anchor', 2, isAtEnd ? '$' : null);
  else if (letter === 'Z') cursor.add('last end anchor', 2, isAtEnd ? '$' : null);
  else return false;
  return true;
}

/** A reference to a group, or a character by its octal code: engines part where there is no such group. */
function readDigits(cursor: DialectCursor, inClass: boolean): void {
  const digits = cursor.match(/^\\(\d{1,3})/)?.[1] ?? '';
  const reference = cursor.match(/^\\(\d+)/)?.[1] ?? '';
  if (!inClass && !digits.startsWith('0') && Number(reference) <= cursor.groups)
    return cursor.add('back-reference', reference.length + 1);
  const octal = /^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/.exec(digits)?.[0] ?? '';
  const length = octal.length + 1;
  if (octal === '') return cursor.add('missing group', 2);
  if (octal === '0') return cursor.add('NUL escape', 2, '\\x00');
  if (octal.length === 1) return cursor.add('missing group', length);
  const fix = `\\x${Number.parseInt(octal, 8).toString(16).padStart(2, '0')}`;
  return cursor.add(octal.startsWith('0') || octal.length === 3 ? 'octal code' : 'octal escape', length, fix);
}

/** A character by its hexadecimal code. */
function readCode(cursor: DialectCursor, letter: string, inClass: boolean): void {
  const braced = cursor.match(/^\\[xu]\{([0-9a-fA-F]{1,6})\}/);
  if (braced) {
    const fix = characterOf(Number.parseInt(braced[1] ?? '', 16), inClass);
    return cursor.add(letter === 'x' ? 'braced code' : 'braced code point', braced[0].length, fix);
  }
  if (letter === 'x')
    return cursor.match(/^\\x[0-9a-fA-F]{2}/) ? cursor.skip(4) : cursor.add('letter escape', 2, 'x');
  const unit = cursor.match(/^\\u([0-9a-fA-F]{4})/)?.[1];
  if (unit === undefined) return cursor.add('letter escape', 2, 'u');
  return cursor.add('code point escape', 6, characterOf(Number.parseInt(unit, 16), inClass));
}

/** The character itself where it can be seen, else `\x0a` where that fits. */
function characterOf(code: number, inClass: boolean): string | null {
  const character = code <= 0xffff ? String.fromCharCode(code) : '';
  if (/^[\p{L}\p{N}]$/u.test(character) && character.isWellFormed() && !inClass) return character;
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : null;
}

/** The character without its backslash; null where it would then join with its neighbour. */
function unescaped(cursor: DialectCursor, character: string, inClass: boolean): string | null {
  const joins = inClass && (cursor.unit(-1) === character || cursor.unit(2) === character);
  return joins ? null : character;
}

function isBesideForeignLetter(cursor: DialectCursor): boolean {
  const foreign = /^[\p{L}\p{N}]$/u;
  return [cursor.unit(-1), cursor.unit(2)].some(
    (character) => character > '\u007f' && foreign.test(character),
  );
}

/** Characters that stand for something else without their backslash, or that JavaScript lets escape at any rate. */
function isEscapable(character: string, inClass: boolean): boolean {
  return (
    '^$\\.*+?()[]{}|/'.includes(character) ||
    (inClass && (character === '-' || character === '&' || character === '~'))
  );
}
