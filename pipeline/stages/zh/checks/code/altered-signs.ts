import { maskedText } from '../../tokens/masked-text.ts';

/** Signs by which code compares, assigns and joins. */
const OPERATOR = /[=!<>+\-*/%&|^~]{2,3}(?![=!<>+\-*/%&|^~])|(?<![=!<>-])[=<>](?![=<>])/g;

/** Those that emphasise, quote or frame text. */
const MARKUP = /^(?:\*+|~~|<<|>>|--+|\/\/|<!)/;

/** Tokens with signs of their own. */
const OTHERS: ReadonlySet<string> = new Set(['slot', 'tag', 'url']);

/** An operator of the Chinese that the English does not have: "=" for "=="; null where there is none. Linear. */
export function addedOperator(source: string, target: string): string | null {
  const signsOf = (text: string) => maskedText(text, ({ kind }) => OTHERS.has(kind)).match(OPERATOR) ?? [];
  const signs = signsOf(target).filter((sign) => !MARKUP.test(sign));
  if (signs.length === 0) return null;
  const english = new Set([...signsOf(source), ...(source.match(OPERATOR) ?? [])]);
  return signs.find((sign) => !english.has(sign)) ?? null;
}

/** Signs of units and of money. */
const MEASURE =
  /(?<![A-Za-z])(?:k?m\/[hs]|[KMGT]i?B|[kMG]?Hz|[KMG]bps|ms|km|kg|mg|mL|cm|mm|k?Wh?|m[AV]|[pnuµm]?F|[nuµm]H|[kM]?Ω)(?![A-Za-z])|[€£¥₩₹$](?=\d)/g;

/** A unit of the Chinese that the English does not have, where the Chinese lacks one that it has: "KB" for "MB". Linear. */
export function addedMeasure(source: string, target: string): string | null {
  // "MiB" and "MB" are used alike.
  const measuresOf = (text: string) => (text.match(MEASURE) ?? []).map((unit) => unit.replace('i', ''));
  const chinese = measuresOf(target);
  if (chinese.length === 0) return null;
  const english = measuresOf(source);
  if (english.every((unit) => chinese.includes(unit))) return null;
  return chinese.find((unit) => !english.includes(unit)) ?? null;
}
