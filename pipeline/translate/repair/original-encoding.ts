/**
 * A text of which a gateway took the bytes of UTF-8 for characters, as it was before; any other text as it is. Chance
 * cannot make such a text: every byte of it has to fit, and Chinese has to come out.
 */
export function originalEncoding(text: string): string {
  if (/\p{Script=Han}/u.test(text) || !/[\u0080-\u00ff]/.test(text)) return text;
  const bytes = Array.from(text, (character) => BYTES.get(character) ?? -1);
  if (bytes.includes(-1)) return text;
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return /\p{Script=Han}/u.test(decoded) ? decoded : text;
  } catch {
    return text;
  }
}

/** The bytes by their characters, in Latin-1 and in what Windows makes of it. */
const BYTES: ReadonlyMap<string, number> = new Map(
  ['latin1', 'windows-1252'].flatMap((encoding) =>
    Array.from({ length: 256 }, (_, byte): [string, number] => [
      encoding === 'latin1'
        ? String.fromCharCode(byte)
        : new TextDecoder(encoding).decode(Uint8Array.of(byte)),
      byte,
    ]),
  ),
);
