/** How many texts are remembered where nothing else is said: those of one translation, and what is made of them. */
const KEPT = 6;

/**
 * The same function, which remembers its last few answers: the checks of one translation all ask for the same texts.
 * For pure functions whose answers nobody changes.
 */
export function memoized<Answer>(
  derive: (text: string) => Answer,
  kept: number = KEPT,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = derive(text);
    for (const oldest of answers.keys()) {
      if (answers.size < kept) break;
      answers.delete(oldest);
    }
    answers.set(text, answer);
    return answer;
  };
}
