import { scan } from '../tokens/scanner.ts';

/** One kind of certain fix of a Chinese text. */
export interface FixedText {
  /** What is wrong, as a part of a sentence. */
  readonly what: string;
  /** Global; finds what is wrong. */
  readonly pattern: RegExp;
  readonly replace: (found: string) => string;
}

/**
 * Applies fixes outside what must stay as it is: code, placeholders, addresses, names. Linear.
 *
 * @returns the fixed text, and what was fixed, each once
 */
export function fixText(text: string, fixes: readonly FixedText[]): { text: string; fixed: string[] } {
  const fixed = new Set<string>();
  let current = text;
  for (const { what, pattern, replace } of fixes) {
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
      fixed.add(what);
      parts.push(current.slice(from, match.index), instead);
      from = end;
    }
    current = [...parts, current.slice(from)].join('');
  }
  return { text: current, fixed: [...fixed] };
}
