import { scan } from '../tokens/scanner.ts';

/** One kind of certain mend of a Chinese text. */
export interface FixedText {
  /** What is wrong, as a part of a sentence. */
  readonly what: string;
  /** Global; finds what is wrong. */
  readonly pattern: RegExp;
  readonly replace: (found: string) => string;
}

/**
 * Applies mends outside what must stay as it is: code, placeholders, addresses, names. Linear.
 *
 * @returns the mended text, and what was mended, each once
 */
export function fixText(text: string, mends: readonly FixedText[]): { text: string; mended: string[] } {
  const mended = new Set<string>();
  let current = text;
  for (const { what, pattern, replace } of mends) {
    // "<文件>" is written in Chinese.
    const guarded = scan(current).filter(
      ({ kept, kind, text }) => kept && !(kind === 'slot' && /\p{Script=Han}/u.test(text)),
    );
    let next = 0;
    const parts: string[] = [];
    let from = 0;
    for (const match of current.matchAll(pattern)) {
      const end = match.index + match[0].length;
      while ((guarded[next]?.end ?? Infinity) <= match.index) next += 1;
      if ((guarded[next]?.start ?? Infinity) < end) continue;
      const instead = replace(match[0]);
      if (instead === match[0]) continue;
      mended.add(what);
      parts.push(current.slice(from, match.index), instead);
      from = end;
    }
    current = [...parts, current.slice(from)].join('');
  }
  return { text: current, mended: [...mended] };
}
