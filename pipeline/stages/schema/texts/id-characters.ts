import { isAscii } from '../../../record/ascii.ts';
import { codePointOf } from '../../../record/unsafe-character.ts';

/** Whether an id holds a letter or sign outside ASCII: one that may look like another letter without being it. */
export function isHomoglyphId(id: string): boolean {
  return !isAscii(id);
}

/** The first character outside ASCII, as a person can look it up: "а" is "U+0430". */
export function nonAsciiCharacter(id: string): { readonly character: string; readonly code: string } {
  const character = [...id].find((each) => (each.codePointAt(0) ?? 0) > 0x7f) ?? '';
  return { character, code: codePointOf(character) };
}
