/** How many words of the source an answer repeats to prove which string it belongs to. */
const WORDS = 4;

/** The first four words of a source, as they are asked for. */
export function headOf(source: string): string {
  return source.trim().split(/\s+/u).slice(0, WORDS).join(' ');
}

/**
 * Whether an answer's head belongs to a source. Case, punctuation and spaces do not count, for models tidy them; a head
 * that goes on with more words of the same source fits too.
 */
export function headFits(head: string, source: string): boolean {
  const expected = letters(headOf(source));
  if (expected === '') return head.trim() === headOf(source);
  const given = letters(withoutNumber(head));
  return given === expected || (given.startsWith(expected) && letters(source).startsWith(given));
}

/** Whether a head is the beginning of a source, and shorter than it was asked to be. */
export function headBegins(head: string, source: string): boolean {
  const given = letters(withoutNumber(head));
  return given !== '' && letters(source).startsWith(given);
}

/** Two sources with the same key cannot be told apart by their heads. */
export function headKey(source: string): string {
  return letters(headOf(source)) || headOf(source);
}

/** Without the number that a model gives to what it lists. */
function withoutNumber(head: string): string {
  return head.replace(/^\s*\d{1,3}[.)、]\s+/u, '');
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
