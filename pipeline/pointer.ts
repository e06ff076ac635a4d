/** JSON pointers (RFC 6901): the address of a value within a JSON document. */

/** The parts of a pointer, unescaped: "/a~1b/0" gives ["a/b", "0"]. The empty pointer has no parts. */
export function pointerParts(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer.slice(1).split('/').map(unescapePart);
}

/** The pointer that has these parts. */
export function toPointer(parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${escapePart(String(part))}`).join('');
}

/** The pointer of a member or an element of what `pointer` names. */
export function childPointer(pointer: string, part: string | number): string {
  return `${pointer}/${escapePart(String(part))}`;
}

/** The top-level key that a pointer leads through; null for the whole document. */
export function topKey(pointer: string): string | null {
  return pointerParts(pointer)[0] ?? null;
}

function escapePart(part: string): string {
  // Hardly any key needs it, and every text of every record has a pointer.
  if (!part.includes('~') && !part.includes('/')) return part;
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePart(part: string): string {
  if (!part.includes('~')) return part;
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
