import { maskedText } from '../tokens/masked-text.ts';

/** Signs by which code compares, assigns and joins. */
const OPERATOR = /[=!<>+\-*/%&|^~]{2,3}(?![=!<>+\-*/%&|^~])|(?<![=!<>-])[=<>](?![=<>])/g;

/** Those that emphasise, quote or frame text. */
const MARKUP = /^(?:\*+|~~|<<|>>|--+|\/\/|<!)/;

/** An operator of the Chinese that the English does not have: "=" for "=="; null where there is none. Linear. */
export function addedOperator(source: string, target: string): string | null {
  const english = new Set(source.match(OPERATOR));
  const signs = maskedText(target, ({ kind }) => kind === 'slot' || kind === 'tag' || kind === 'url').match(
    OPERATOR,
  );
  return (signs ?? []).find((sign) => !english.has(sign) && !MARKUP.test(sign)) ?? null;
}
