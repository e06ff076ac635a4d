import { createRequire } from 'node:module';

interface Pairs {
  /** Words of two characters that people write often, the most frequent first, with nothing between them. */
  readonly common: string;
  /** Rows, each behind a blank: a character and all that stand behind it in words. */
  readonly pairs: string;
  /** Rows, each behind a blank: characters that sound alike. */
  readonly syllables: string;
}

const require = createRequire(import.meta.url);

let loaded: Pairs | undefined;

/** Read when the first Chinese text is judged: most commands read none. */
function data(): Pairs {
  return (loaded ??= require('./chinese-pairs.generated.cjs') as Pairs);
}

let rows: ReadonlyMap<string, string> | undefined;

/** Whether two characters stand side by side in a word of Chinese. */
export function isPair(first: string, second: string): boolean {
  rows ??= new Map(
    data()
      .pairs.split(' ')
      .map((row) => [String.fromCodePoint(row.codePointAt(0) ?? 0), row]),
  );
  return rows.get(first)?.includes(second, first.length) === true;
}

/**
 * The common word that two characters are a slip of: they have changed places, or one of them is another that sounds
 * alike. The most frequent one; null where there is none.
 */
export function slipOf(first: string, second: string): string | null {
  if (rankOf(second, first) !== null) return second + first;
  let best: { word: string; rank: number } | null = null;
  for (const [a, b] of [
    ...[...soundsOf(first)].map((other) => [other, second] as const),
    ...[...soundsOf(second)].map((other) => [first, other] as const),
  ]) {
    const rank = rankOf(a, b);
    if (rank !== null && (best === null || rank < best.rank)) best = { word: a + b, rank };
  }
  return best?.word ?? null;
}

/** Where a word stands among the common ones; null where it is none of them. */
function rankOf(first: string, second: string): number | null {
  if (!isPair(first, second)) return null;
  const { common } = data();
  let at = common.indexOf(first + second);
  while (at % 2 === 1) at = common.indexOf(first + second, at + 1);
  return at === -1 ? null : at;
}

/** The character and those that sound alike in one of their readings, whatever the tone. */
export function soundsOf(character: string): string {
  const { syllables } = data();
  let found = character;
  for (let at = syllables.indexOf(character); at !== -1; at = syllables.indexOf(character, at + 1))
    found += syllables.slice(syllables.lastIndexOf(' ', at) + 1, syllables.indexOf(' ', at));
  return found;
}
