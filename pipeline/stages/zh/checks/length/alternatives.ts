/** A stroke with blanks around it, at Chinese; and one without, between Chinese, of either width. */
const WIDE = /(?:\p{Script=Han}|[)）”]) [/／] [^\s/]|\S [/／] \p{Script=Han}/gu;
const NARROW = /\p{Script=Han}[)）”]?[/／][（(“]?\p{Script=Han}/gu;

/** Words that begin alike on both sides of a stroke: 替代办法/替代方案. */
const ALIKE = /(\p{Script=Han}{2})\p{Script=Han}{0,6} ?[/／] ?\1/u;

/** So much is shown on each side of a stroke. */
const SHOWN = 6;

/** What may repeat what stands beside it, with its strokes: a gloss, code. */
const ASIDE = /[（(][^（）()]{0,200}[)）]|`[^`]{0,200}`/g;

/**
 * Two wordings with a stroke between them ("永久删除/彻底清除"), of which the English has one; null where there are none.
 * Good Chinese has no more strokes than its English, but that an "or" may become one where no 或 stands for it. Linear.
 */
export function alternatives(source: string, target: string): string | null {
  if (!/[/／]/.test(target)) return null;
  const wide = [...target.matchAll(WIDE)];
  const [stroke] = [...wide, ...target.matchAll(NARROW)];
  if (stroke === undefined) return null;
  const ors = count(source, /(?<![a-z])or(?![a-z])/gi) - count(target, /或|还是|要么/g);
  const allowed = count(source, /\//g) + (ALIKE.test(target) ? 0 : Math.max(0, ors));
  if (wide.length <= count(source, /\s\/|\/\s/g) && count(target.replace(ASIDE, ''), /[/／]/g) <= allowed)
    return null;
  return target.slice(Math.max(0, stroke.index - SHOWN), stroke.index + stroke[0].length + SHOWN);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
