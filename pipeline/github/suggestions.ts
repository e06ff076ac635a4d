import { isObject, parsedOrUndefined } from '../json.ts';
import { isDeepStrictEqual } from 'node:util';
import { lineChanges, type LineChange } from '../merge/text-diff.ts';
import { duplicateKeys } from '../record/json/duplicate-keys.ts';
import { unsafeCharacter } from '../record/unsafe-character.ts';

/** Lines of a file, from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Lines of a file, and what to write in their place: nothing where they only go. */
export interface LineSuggestion extends LineRange {
  readonly lines: readonly string[];
}

/** What of a fix can be suggested, and how many places it has that cannot. */
export interface FixSuggestions {
  readonly suggestions: readonly LineSuggestion[];
  readonly left: number;
}

/** A fix of more places than this is one: nobody takes a hundred suggestions one by one. */
const MOST_PLACES = 100;

/**
 * A fix of a record as suggestions on the lines that a review shows. Each can be taken or left whatever becomes of the
 * others: the text is a record all the same, in which every key has its old value or its new one. Line ends, the newline
 * at the end of a file and characters that nobody sees cannot be written in a suggestion for certain; what needs them is
 * left.
 *
 * @param before the text of the record, which says one thing only
 * @param after the text with its fixes
 * @param shown the lines of `before` that a review shows, in order
 */
export function suggestionsFor(before: string, after: string, shown: readonly LineRange[]): FixSuggestions {
  if (before === after) return { suggestions: [], left: 0 };
  // A line end, or a byte-order mark, is nothing that a suggestion can show.
  if (before.startsWith('\ufeff') || before.includes('\r') || after.includes('\r'))
    return { suggestions: [], left: 1 };
  const [old, fixed] = [linesOf(before), linesOf(after)];
  const end = before.endsWith('\n') === after.endsWith('\n') ? 0 : 1;
  const suggestions = placesOf(old, fixed).map((place) => suggestionOf(place, old, fixed));
  const fitting = suggestions.filter(
    ({ first, last, lines }) =>
      shown.some((range) => range.first <= first && last <= range.last) &&
      lines.every((line) => unsafeCharacter(line) === null),
  );
  return { suggestions: fitting, left: suggestions.length - fitting.length + end };
}

function linesOf(text: string): string[] {
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** The places of a fix: neighbouring changes taken together until each place stands for itself. */
function placesOf(old: readonly string[], fixed: readonly string[]): LineChange[] {
  const changes = lineChanges(old, fixed);
  const whole = joined(changes);
  if (changes.length > MOST_PLACES) return whole;
  const check = independence(old, fixed);
  const places: LineChange[] = [];
  let open: LineChange[] = [];
  for (const change of changes) {
    open = joined([...open, change]);
    const [place] = open;
    if (!place || !check(place)) continue;
    places.push(place);
    open = [];
  }
  return open.length > 0 ? whole : places;
}

function joined(changes: readonly LineChange[]): LineChange[] {
  const [first] = changes;
  const last = changes.at(-1);
  return first && last ? [{ from: first.from, to: last.to, start: first.start, end: last.end }] : [];
}

/** Whether a place of a fix can be applied without the others. */
function independence(old: readonly string[], fixed: readonly string[]): (place: LineChange) => boolean {
  const before = recordIn(old);
  const after = recordIn(fixed);
  return ({ from, to, start, end }) => {
    if (!before || !after) return false;
    const lines = old.toSpliced(from, to - from, ...fixed.slice(start, end));
    const between = recordIn(lines);
    if (!between) return false;
    return [...new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(between)])].every(
      (key) =>
        [before, after].some(
          (side) =>
            Object.hasOwn(side, key) === Object.hasOwn(between, key) &&
            isDeepStrictEqual(side[key], between[key]),
        ),
    );
  };
}

/** What lines say; null where they are no object, or say something twice. */
function recordIn(lines: readonly string[]): Readonly<Record<string, unknown>> | null {
  const text = lines.join('\n');
  const value = parsedOrUndefined(text);
  return isObject(value) && duplicateKeys(text).length === 0 ? value : null;
}

/** A place where lines only come is told by the line before it, or behind it at the beginning of a file. */
function suggestionOf(
  { from, to, start, end }: LineChange,
  old: readonly string[],
  fixed: readonly string[],
): LineSuggestion {
  const lines = fixed.slice(start, end);
  if (to > from) return { first: from + 1, last: to, lines };
  const [at, all] = from > 0 ? [from, [old[from - 1] ?? '', ...lines]] : [1, [...lines, old[0] ?? '']];
  return { first: at, last: at, lines: all };
}
