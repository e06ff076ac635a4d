import { readClass } from './class-forms.ts';
import { DialectCursor } from './dialect-cursor.ts';
import type { DialectForm } from './dialect-form.ts';
import { readEscape } from './escape-forms.ts';
import { readGroup } from './group-forms.ts';
import { longRepetitions, readBraces, readRepetition } from './repetition-forms.ts';

/**
 * The stretches of a regex that engines read differently, from left to right, in any text: also in one that is no regex of
 * JavaScript. engine-table.ts says how each engine reads each kind.
 */
export function dialectForms(source: string): DialectForm[] {
  const cursor = new DialectCursor(source);
  while (cursor.at < source.length) {
    const before = cursor.at;
    const stays = readToken(cursor);
    if (cursor.at === before) cursor.skip(1);
    cursor.atStart = stays;
  }
  return [...cursor.forms, ...longRepetitions(source)].sort((a, b) => a.start - b.start);
}

/** Reads one token; true if the alternative has still not begun after it. */
function readToken(cursor: DialectCursor): boolean {
  switch (cursor.unit(0)) {
    case '\\':
      readEscape(cursor, false);
      return false;
    case '[':
      readClass(cursor);
      return false;
    case '(':
      return readGroup(cursor);
    case '|':
      return true;
    case '{':
      readBraces(cursor);
      return false;
    case '*':
    case '+':
    case '?':
      readRepetition(cursor);
      return false;
    default:
      readCharacter(cursor);
      return false;
  }
}

function isHighSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff';
}

/** A repetition of a character beyond the first plane takes its second half alone in JavaScript. */
function readCharacter(cursor: DialectCursor): void {
  if (!isHighSurrogate(cursor.unit(0))) return cursor.skip(1);
  const pair = cursor.match(/^[\ud800-\udbff][\udc00-\udfff](?=[*+?]|\{\d)/)?.[0];
  if (pair === undefined) cursor.skip(1);
  else cursor.add('astral character', 2, `(?:${pair})`);
}
