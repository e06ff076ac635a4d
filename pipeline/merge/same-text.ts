import { fold } from '../corpus/normal-form.ts';

/** What two texts must have in common to say the same, to the last letter and digit: case, spaces and signs aside. */
export function spelling(text: string): string {
  const letters = fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // Of a text without letters and digits, such as "++", the signs are what it says.
  return letters === '' ? text.trim() : letters;
}

/** Whether everything that `other` says stands in `text`, as it stands there. */
export function says(text: string, other: string): boolean {
  return other.trim() === '' || ` ${spelling(text)} `.includes(` ${spelling(other)} `);
}

/** One text that says what both say; the first one unchanged where it says all. */
export function joined(text: string, other: string): string {
  if (says(text, other)) return text;
  if (says(other, text)) return other;
  const end = text.trimEnd();
  return /[.!?。！？…:：]$/u.test(end) ? `${end} ${other.trimStart()}` : `${end}. ${other.trimStart()}`;
}

/** The texts of both lists, those of the first one first, none of them twice. */
export function union(
  texts: readonly string[],
  others: readonly string[],
  key: (text: string) => string = identity,
): string[] {
  const byKey = new Map(texts.map((text) => [key(text), text]));
  const added = others.filter((text) => {
    if (byKey.has(key(text))) return false;
    byKey.set(key(text), text);
    return true;
  });
  return [...texts, ...added];
}

function identity(text: string): string {
  return text;
}
