/** A stroke with blanks around it, or a wide one, at Chinese; and a narrow one between Chinese. */
const WIDE = /(?:\p{Script=Han}|[)）”])(?: \/ |／)[^\s/]|\S(?: \/ |／)\p{Script=Han}/gu;
const NARROW = /\p{Script=Han}[)）”]?\/[（(“]?\p{Script=Han}/gu;

/** Words that begin alike on both sides of a stroke: 替代办法/替代方案. */
const ALIKE = /(\p{Script=Han}{2})\p{Script=Han}{0,6} ?[/／] ?\1/u;

/** So much is shown on each side of a stroke. */
const SHOWN = 6;

/**
 * Two wordings with a stroke between them ("永久删除/彻底清除"), of which the English has one; null where there are none.
 * Chinese has no more strokes than its English, but that "or" may become one between words that begin otherwise. Linear.
 */
export function alternatives(source: string, target: string): string | null {
  const wide = [...target.matchAll(WIDE)];
  const all = [...wide, ...target.matchAll(NARROW)];
  const isOr = /(?<![a-z])or(?![a-z])/i.test(source);
  const tooMany =
    wide.length > count(source, /\s\/|\/\s/g) ||
    ((!isOr || ALIKE.test(target)) && all.length > count(source, /\//g));
  const [stroke] = all;
  if (!tooMany || stroke === undefined) return null;
  return target.slice(Math.max(0, stroke.index - SHOWN), stroke.index + stroke[0].length + SHOWN);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
