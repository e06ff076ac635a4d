/** A string of an answer with what came for it; null where nothing came. */
export interface DeliveredText {
  readonly text: string;
  readonly target: string | null;
}

const HAN = /\p{Script=Han}/u;

/** How many other texts of the answer it takes to say how long the model's Chinese is for its English. */
const WITNESSES = 3;

/** How much longer than the others a text must be, in characters for a word, to hold its neighbour's as well. */
const TOO_LONG = 1.6;

/** How short it may be for both strings together. */
const ENOUGH_FOR_BOTH = 0.7;

/**
 * The texts that seem to hold the translation of a neighbour as well: where a model makes one entry of two strings, the
 * first proves whose it is, and the second is missing. Only texts next to a missing one are looked at: those that are
 * far longer for their English than the others of the answer, or that have more sentences than it.
 *
 * @param deliveries all strings of the request, in its order
 * @returns their places in the list
 */
export function mergedTexts(deliveries: readonly DeliveredText[]): ReadonlySet<number> {
  const merged = new Set<number>();
  for (const [missing, { text, target }] of deliveries.entries()) {
    if (target !== null) continue;
    for (const place of [missing - 1, missing + 1]) {
      const neighbour = deliveries[place];
      if (neighbour === undefined || neighbour.target === null) continue;
      const whole = { text: neighbour.text, target: neighbour.target };
      if (saysMore(whole) || isLongFor(whole, text, usualLength(deliveries, place))) merged.add(place);
    }
  }
  return merged;
}

interface Pair {
  readonly text: string;
  readonly target: string;
}

function isLongFor({ text, target }: Pair, other: string, usual: number | null): boolean {
  if (usual === null) return false;
  const han = hanIn(target);
  return (
    han > TOO_LONG * usual * wordsIn(text) && han > ENOUGH_FOR_BOTH * usual * wordsIn(`${text} ${other}`)
  );
}

/** More sentences than the English has. */
function saysMore({ text, target }: Pair): boolean {
  const chinese = target.split(/[。！？]/).filter((sentence) => HAN.test(sentence));
  return chinese.length > text.split(/[.!?:;](?:\s|$)/).filter((sentence) => sentence.trim() !== '').length;
}

/** Chinese characters for an English word in the middle one of the other texts; null if they are too few. */
function usualLength(deliveries: readonly DeliveredText[], place: number): number | null {
  const lengths = deliveries
    .flatMap(({ text, target }, index) =>
      index === place || target === null ? [] : [hanIn(target) / wordsIn(text)],
    )
    .toSorted((a, b) => a - b);
  return lengths.length < WITNESSES ? null : (lengths[Math.floor(lengths.length / 2)] ?? null);
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

function wordsIn(text: string): number {
  return Math.max(1, text.match(/[A-Za-z]{2,}/g)?.length ?? 0);
}
