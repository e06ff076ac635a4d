import type { Claims } from './claims.ts';
import { isOwnWording } from './identifying.ts';

/** Marks that open a quotation, and those that may close it. Old GNU programs and Ruby quote `so'. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', "`'"],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
]);

/** UTF-16 units of the longest quotation that is read as one. */
const QUOTED_UNITS = 400;

/** Claims what stands in quotation marks, marks included, unless it is a wording of the program's own. */
export function claimQuoted(text: string, claims: Claims): void {
  const closed = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const closers = MARKS.get(text[at] ?? '');
    if (closers === undefined || closed.has(at) || !opens(text, at)) continue;
    const end = closingOf(text, at, closers);
    if (end === null) continue;
    const inner = text.slice(at + 1, end);
    if (isOwnWording(inner, text.slice(Math.max(0, at - 30), at))) {
      // What the program itself says is read on, for there may be quotations within; its end opens none.
      closed.add(end);
      if (!/\s/.test(inner)) claims.claim({ kind: null, start: at, end: end + 1 });
      continue;
    }
    claims.claim({ kind: 'name', start: at, end: end + 1, quotes: [text[at] ?? '', text[end] ?? ''] });
    at = end;
  }
}

/** An apostrophe opens nothing. */
function opens(text: string, at: number): boolean {
  return !/[\p{Script=Latin}\p{N}]/u.test(text[at - 1] ?? ' ') || '“‘「『«'.includes(text[at] ?? ' ');
}

function closingOf(text: string, at: number, closers: string): number | null {
  const last = Math.min(text.length - 1, at + QUOTED_UNITS);
  // A list that is quoted as a whole ends where the list does: '['a', 'b']'.
  const list = text[at + 1] === '[' ? text.indexOf(`]${closers}`, at) : -1;
  if (list > 0 && list < last) return list + 1;
  for (let end = at + 2; end <= last; end++) {
    const isClosed =
      closers.includes(text[end] ?? '\n') && !/[\p{Script=Latin}\p{N}]/u.test(text[end + 1] ?? ' ');
    if (isClosed) return end;
    if (text[end] === '\n') return null;
  }
  return null;
}
