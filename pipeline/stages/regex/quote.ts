/** UTF-16 units shown on each side of a place. */
const AROUND = 16;
/** Units of a quoted piece. */
const LONGEST = 60;

/** A place in a regex, for people: "at character 5, before `b)c`". */
export function quoteAt(source: string, offset: number): string {
  if (offset >= source.length) return `at its end, after \`${tail(source)}\``;
  return `at character ${offset + 1}, before \`${shortened(source.slice(offset, offset + AROUND + 1), AROUND)}\``;
}

/** A piece of a regex with its place: "`(a+)+` at character 2". */
export function quotePiece(source: string, start: number, end: number): string {
  return `\`${shortened(source.slice(start, end), LONGEST)}\` at character ${start + 1}`;
}

/** A text as a reader can take it in: shortened in the middle of nowhere, never between two halves of a character. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

function tail(source: string): string {
  return source.length <= AROUND ? source : `…${source.slice(-AROUND).replace(/^[\udc00-\udfff]/, '')}`;
}

/** A number as people read it: 1,234,567 up to a quadrillion, then a power of ten. */
export function readableCount(count: number): string {
  if (count < 1e15) return String(Math.floor(count)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return count < 1e300 ? `more than 10^${Math.floor(Math.log10(count))}` : 'more than 10^300';
}
