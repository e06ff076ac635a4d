import { maskedText } from '../tokens/masked-text.ts';

/** Signs by which code compares, assigns and joins. */
const OPERATOR = /[=!<>+\-*/%&|^~]{2,3}(?![=!<>+\-*/%&|^~])|(?<![=!<>-])[=<>](?![=<>])/g;

/** Those that emphasise, quote or frame text. */
const MARKUP = /^(?:\*+|~~|<<|>>|--+|\/\/|<!)/;

/** Tokens with signs of their own. */
const OTHERS: ReadonlySet<string> = new Set(['slot', 'tag', 'url']);

/** An operator of the Chinese that the English does not have: "=" for "=="; null where there is none. Linear. */
export function addedOperator(source: string, target: string): string | null {
  const signsOf = (text: string) => maskedText(text, ({ kind }) => OTHERS.has(kind)).match(OPERATOR) ?? [];
  const english = new Set([...signsOf(source), ...(source.match(OPERATOR) ?? [])]);
  return signsOf(target).find((sign) => !english.has(sign) && !MARKUP.test(sign)) ?? null;
}
