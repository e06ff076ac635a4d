/**
 * Characters that nobody sees and that change what others see: controls but tab and line ends, zero-width and bidi
 * controls, invisible fillers, language tags, selectors that text can be smuggled in, lone surrogates, noncharacters.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

const ALL_UNSAFE = new RegExp(UNSAFE, 'gu');

/** The first character of a text that no text of a record may hold; null where there is none. */
export function unsafeCharacter(text: string): string | null {
  return UNSAFE.exec(text)?.[0] ?? null;
}

/** All such characters of a text, each once. */
export function unsafeCharacters(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(ALL_UNSAFE), ([character]) => character))];
}

/** "U+0430" for "а": as a person can look a character up. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
