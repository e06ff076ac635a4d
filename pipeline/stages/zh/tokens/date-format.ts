/**
 * What a conversion of `strftime` stands for: "%e" and "%-d" are both the day, and Chinese orders and chooses them
 * otherwise than English. Whether it is morning need not be said where hours are counted to 24.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  d: 'day',
  e: 'day',
  b: 'month',
  B: 'month',
  m: 'month',
  y: 'year',
  Y: 'year',
  a: 'weekday',
  A: 'weekday',
  H: 'hour',
  I: 'hour',
  k: 'hour',
  l: 'hour',
  M: 'minute',
  S: 'second',
};

const CONVERSION = /%[-_^]?([A-Za-z])/g;

/** Conversions that `printf` does not have, or hardly ever. */
const TELLING = /%[-_^]?[BbYyHIMklA]/;

/** Whether the conversions of a text are those of a date or a time rather than of values to print. Linear. */
export function isDateFormat(text: string): boolean {
  if (!TELLING.test(text)) return false;
  const letters = [...text.matchAll(CONVERSION)].map(([, letter = '']) => letter);
  return letters.length > 1 && letters.every((letter) => letter in MEANINGS || /[pPZzTRFDjcxX]/.test(letter));
}

/** What the conversion stands for, as a key; none where a translation may do without it. */
export function dateKey(letter: string): string[] {
  const meaning = MEANINGS[letter];
  if (meaning !== undefined) return [`%${meaning}`];
  return /[pP]/.test(letter) ? [] : [`%${letter}`];
}
