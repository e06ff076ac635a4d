import type { Part } from './part.ts';

/** What of a part stands behind a place; half a slot is none. */
export function from(part: Part, start: number): Part[] {
  if (part.start >= start) return [part];
  if (part.end <= start || part.kind !== null) return [];
  return [{ ...part, text: part.text.slice(start - part.start), start }];
}

/** What of a part stands in front of a place; half a slot is none. */
export function clipped(part: Part, end: number): Part[] {
  if (part.end <= end) return [part];
  if (part.start >= end || part.kind !== null) return [];
  return [{ ...part, text: part.text.slice(0, end - part.start), end }];
}

/** Without unquoted slots at either end, and the signs between them: they match anything. */
export function trimSlots(parts: readonly Part[]): Part[] {
  let from = 0;
  let to = parts.length;
  const says = (part: Part | undefined): boolean =>
    part !== undefined && (part.kind === null ? /[\p{L}\p{N}]/u.test(part.text) : part.quotes !== undefined);
  while (from < to && !says(parts[from])) from++;
  while (to > from && !says(parts[to - 1])) to--;
  return trimBlanks(parts.slice(from, to));
}

/** Without the blanks and signs at either end of a message. */
export function trimBlanks(parts: readonly Part[]): Part[] {
  return parts
    .map((part, index) => {
      if (part.kind !== null) return part;
      let { text } = part;
      if (index === 0) text = text.replace(/^[\s:,;.)\]-]+/u, '');
      if (index === parts.length - 1) text = text.replace(/[\s:,;.([-]+$/u, '');
      return { ...part, text };
    })
    .filter(({ text }) => text !== '');
}
