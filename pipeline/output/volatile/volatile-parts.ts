import { VOLATILE_KINDS, type VolatileKind } from './volatile-kinds.ts';

/** A piece of a text that another machine, day or release would print otherwise. */
export interface VolatilePart {
  readonly kind: VolatileKind;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The pieces of a text that tie it to one occurrence, from left to right, none within another. */
export function volatilePartsOf(
  text: string,
  kinds: readonly VolatileKind[] = VOLATILE_KINDS,
): VolatilePart[] {
  const parts: VolatilePart[] = [];
  let taken: boolean[] | undefined;
  const hasDigit = /\d/.test(text);
  for (const kind of kinds) {
    if (kind.hint === undefined ? !hasDigit : !text.includes(kind.hint)) continue;
    for (const match of text.matchAll(kind.pattern)) {
      const found = match.groups?.['slot'] ?? match[0];
      const start = match.index + match[0].indexOf(found);
      const end = start + found.length;
      taken ??= Array.from({ length: text.length }, () => false);
      if (found === '' || taken.slice(start, end).includes(true)) continue;
      taken.fill(true, start, end);
      if (kind.except?.(found, text, start)) continue;
      parts.push({ kind, start, end });
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}
