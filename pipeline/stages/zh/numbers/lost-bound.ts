/** A number that something may not pass ("<15", "≥ 8"), or that begins what is meant ("8.2+", "11.x"). */
const BOUND =
  /([<>]=?|[≥≤]) ?(\d{1,9}(?:[.,]\d{1,9})*)(?![\w.]*[-=])|(?<![\w.])(\d{1,9}(?:[.,]\d{1,9})*)(\+|\.[xX])(?![\w+-])/g;

/** What Chinese says for them, by the first or the last character of the sign. */
const SAID: Readonly<Record<string, RegExp>> = {
  '>': /[>≥满及起多超逾破更或余几]|以上|至少|[大高]于|不[低少]于|不止/,
  '+': /[+>≥＋满及起多超逾破更或余后新强几]|以上|至少|[大高]于|不[低少]于|不止|往上/,
  '<': /[<≤内前更]|以下|[不未]到|[少小低早短]于|不超|[不未]得?能?超|至多|最[多大]|[不未][满足]|上限|控制在/,
  x: /[xX]|系列/,
};

/** So far from the number the word for its bound may stand. */
const NEAR = 10;

/** So many are looked for; a hostile text could hold thousands. */
const MOST = 32;

/**
 * A bound of the English whose number stands in the Chinese alone: 64 for ">=64", 11 for "11.x". Null where there is none;
 * a number that stands there twice may be another. Linear but for the bounds, which are few.
 */
export function lostBound(source: string, target: string): string | null {
  for (const [bound, before, bounded, digits = bounded ?? '', behind = ''] of [
    ...source.matchAll(BOUND),
  ].slice(0, MOST)) {
    const sign = (before ?? behind.slice(-1)).charAt(0).replace('≥', '>').replace('≤', '<').toLowerCase();
    const [start, ...others] = placesOf(digits, target);
    if (start === undefined || others.length > 0) continue;
    const end = start + digits.length;
    const near = target.slice(Math.max(0, start - NEAR), start) + target.slice(end, end + NEAR);
    if (SAID[sign]?.test(near) === false) return bound;
  }
  return null;
}

/** Where a number stands by itself. */
function placesOf(digits: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(digits); at >= 0 && places.length < MOST; at = text.indexOf(digits, at + 1))
    if (
      !/[\d.]/.test(text.charAt(at - 1)) &&
      !/^\.?\d/.test(text.slice(at + digits.length, at + digits.length + 2))
    )
      places.push(at);
  return places;
}
