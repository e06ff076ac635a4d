/** How many texts are remembered where nothing else is said: those of one translation, and what is made of them. */
const KEPT = 6;

/**
 * The same function, which remembers its last answers, as many as are to be kept and up to as many more: the checks of
 * one translation all ask for the same texts. For pure functions whose answers nobody changes.
 */
export function memoized<Answer>(
  derive: (text: string) => Answer,
  kept: number = KEPT,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const answer = older.get(text) ?? derive(text);
    // To take out one at a time is slow: a map keeps the places of those that were taken out.
    if (recent.size >= kept) [older, recent] = [recent, new Map()];
    recent.set(text, answer);
    return answer;
  };
}
