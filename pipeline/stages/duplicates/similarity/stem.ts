/**
 * What two forms of an English word have in common ("resource", "resources"; "expect", "expected"), roughly: plural and
 * verb endings are cut off words that leave four letters or more. Names with digits or underscores stay whole.
 */
export function stem(word: string): string {
  return word.slice(0, stemEnd(word, 0, word.length));
}

/** Where the stem of a word ends that stands within a text: offsets in UTF-16 units, ends exclusive. */
export function stemEnd(text: string, start: number, end: number): number {
  if (end - start < 5) return end;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < A || unit > Z) return end;
  }
  const ending = ENDINGS.find(
    (each) => end - start - each.length >= 4 && text.startsWith(each, end - each.length),
  );
  const cut = end - (ending?.length ?? 0);
  return text.charCodeAt(cut - 1) === E ? cut - 1 : cut;
}

const A = 'a'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const Z = 'z'.charCodeAt(0);

const ENDINGS = ['ing', 'ed', 'es', 's'];
