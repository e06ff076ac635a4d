import { isObject, type Json } from '../json.ts';
import { childPointer } from '../pointer.ts';
import type { Edit } from '../rule/finding.ts';

/**
 * The edits that turn one value into another and touch nothing else, so that what is equal keeps its layout and its
 * spelling. Elements of lists are compared place by place; a member that becomes null is taken out if `dropped` says so.
 *
 * @param dropped pointers of members that are to go where they become null
 */
export function editsBetween(
  before: Json | undefined,
  after: Json | undefined,
  dropped: ReadonlySet<string> = new Set(),
  pointer = '',
): Edit[] {
  if (after === undefined) return before === undefined ? [] : [{ op: 'remove', pointer }];
  // A default of null may not stand in the document at all.
  if (after === null && dropped.has(pointer))
    return (before ?? null) === null ? [] : [{ op: 'remove', pointer }];
  if (isList(before) && isList(after)) return listEdits(before, after, pointer);
  // An empty object may not stand in the document at all: it is added as a whole.
  if (isObject(before) && isObject(after) && Object.keys(before).length > 0) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      editsBetween(memberOf(before, key), memberOf(after, key), dropped, childPointer(pointer, key)),
    );
  }
  return isSame(before, after) ? [] : [{ op: 'add', pointer, value: after }];
}

function listEdits(before: readonly Json[], after: readonly Json[], pointer: string): Edit[] {
  const edits: Edit[] = [];
  const shared = Math.min(before.length, after.length);
  for (let at = 0; at < shared; at++) {
    const [old, value] = [before[at], after[at]];
    if (value === undefined) continue;
    // Of a list, an element stands in the document, empty or not: what is added there would stand before it.
    if (isObject(old) && isObject(value) && Object.keys(old).length > 0) {
      edits.push(...editsBetween(old, value, new Set(), childPointer(pointer, at)));
    } else if (!isSame(old, value)) {
      edits.push({ op: 'replace', pointer: childPointer(pointer, at), value });
    }
  }
  for (const value of after.slice(shared)) edits.push({ op: 'add', pointer: `${pointer}/-`, value });
  for (let at = before.length - 1; at >= shared; at--) {
    edits.push({ op: 'remove', pointer: childPointer(pointer, at) });
  }
  return edits;
}

function isSame(a: Json | undefined, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function memberOf(object: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isList(value: Json | undefined): value is Json[] {
  return Array.isArray(value);
}
