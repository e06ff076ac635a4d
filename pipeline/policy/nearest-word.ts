import { editDistance } from './edit-distance.ts';

/**
 * The candidate that a person most likely meant by a word, or null where none is near. Words are compared without the
 * parts that they share ("_error"): at most a quarter of the letters of the rest may differ, one at least. A word that
 * is the beginning of another counts as near.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = distanceBetween(word.slice(0, MAX_LENGTH), candidate.slice(0, MAX_LENGTH));
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Longest word that is compared: nobody mistypes more, and the comparison is quadratic. */
const MAX_LENGTH = 64;

/** Infinity where the words are not near. */
function distanceBetween(word: string, candidate: string): number {
  const longer = Math.max(word.length, candidate.length);
  // Shared parts are equally long: what is left differs in length by as much as the words do.
  if (Math.abs(word.length - candidate.length) > longer / 4 + 1 && !word.startsWith(candidate.slice(0, 4)))
    return Infinity;
  const [a, b] = withoutSharedParts(parts(word), parts(candidate));
  if (a === b) return 0;
  const limit = Math.max(1, Math.floor(Math.max(a.length, b.length) / 4));
  return isBeginning(a, b) ? 1 : editDistance(a, b, limit);
}

function parts(word: string): string[] {
  return word.toLowerCase().split(/[-_\s]+/);
}

function withoutSharedParts(a: readonly string[], b: readonly string[]): [string, string] {
  let end = 0;
  while (end < Math.min(a.length, b.length) - 1 && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(0, a.length - end).join(''), b.slice(0, b.length - end).join('')];
}

function isBeginning(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a));
}
