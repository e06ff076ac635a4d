import { foldCase } from '../corpus/fold-case.ts';
import { plainForm } from '../corpus/plain-form.ts';

/** The letters and digits of a name, or its signs where it has none: two names of one spelling are one name. */
export function spellingOf(name: string): string {
  const letters = foldCase(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? name.trim() : letters;
}

/** Whether all that `other` says stands in `text`, word for word and sign for sign. */
export function isStated(text: string, other: string): boolean {
  const [whole, part] = [` ${plainForm(text)} `, plainForm(other)];
  if (part === '') return true;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const [before, after] = [whole[at - 1] ?? '', whole[at + part.length] ?? ''];
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}

/** One text that says what both say; the first one unchanged where it says all. */
export function joinTexts(text: string, other: string): string {
  if (isStated(text, other)) return text;
  if (isStated(other, text)) return other;
  const end = text.trimEnd();
  return /[.!?。！？…:：]$/u.test(end) ? `${end} ${other.trimStart()}` : `${end}. ${other.trimStart()}`;
}

/** The texts of both lists, those of the first one first, none of them twice. */
export function unionOfTexts(
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
