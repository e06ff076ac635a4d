/** The shortest text that counts as repeated, in UTF-16 units: shorter ones recur in good Chinese (常常, 一个一个). */
const SHORTEST = 6;

/**
 * A stretch of the target that stands there twice in a row, or the whole target if it is one text said twice, where the
 * source does nothing of the kind. Linear: equal pieces of fixed length are looked up, never compared in pairs.
 *
 * @returns the repeated stretch, at most 30 characters of it, or null
 */
export function repeatsItself(source: string, target: string): string | null {
  const stretch = wholePeriod(target) ?? tandem(target) ?? stutter(target);
  if (stretch === null || wholePeriod(source) !== null || tandem(source) !== null) return null;
  return stretch.slice(0, 30);
}

/** Chinese characters over and over: five times one, four times a word, twice a longer one or a short sentence. */
function stutter(text: string): string | null {
  return STUTTER.exec(text)?.[0] ?? null;
}

const STUTTER =
  /(\p{Script=Han})\1{4}|(\p{Script=Han}{2,5})\2{3}|(\p{Script=Han}{5})\3|([\p{Script=Han}，、]{3,30}[。！？])\4/u;

/** The text that the whole consists of, if it is one of at least two characters said twice or more. */
function wholePeriod(text: string): string | null {
  const letters = text.replace(/[\s，。,.;；、！!]+/g, '');
  const period = letters.length - longestBorder(letters);
  const body = letters.slice(0, period);
  const repeated = period >= 2 && period * 2 <= letters.length && letters.length % period === 0;
  return repeated && /\p{Script=Han}/u.test(body) ? body : null;
}

/** Length of the longest text that both begins and ends the whole, other than the whole (Knuth, Morris and Pratt). */
function longestBorder(text: string): number {
  const border = new Int32Array(text.length);
  let length = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (length > 0 && text[at] !== text[length]) length = border[length - 1] ?? 0;
    if (text[at] === text[length]) length += 1;
    border[at] = length;
  }
  return length;
}

/** A stretch with Chinese in it that stands twice in a row. */
function tandem(text: string): string | null {
  const last = new Map<string, number>();
  let distance = 0;
  let run = 0;
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    const piece = text.slice(at, at + SHORTEST);
    const before = last.get(piece);
    last.set(piece, at);
    if (before === undefined) {
      run = 0;
      continue;
    }
    run = at - before === distance ? run + 1 : 1;
    distance = at - before;
    const twice = distance >= SHORTEST && run >= distance - SHORTEST + 1;
    const often = distance >= 3 && run + SHORTEST - 1 >= 3 * distance;
    if (!twice && !often) continue;
    const stretch = text.slice(at + SHORTEST - distance, at + SHORTEST);
    const enough = often
      ? /\p{Script=Han}|[A-Za-z]{2}/u.test(stretch)
      : (stretch.match(/\p{Script=Han}/gu)?.length ?? 0) >= 3;
    if (enough) return stretch;
  }
  return null;
}
