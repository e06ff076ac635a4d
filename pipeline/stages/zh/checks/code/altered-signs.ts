import { maskedText } from '../../tokens/masked-text.ts';

/** Signs by which code compares, assigns and joins. */
const OPERATOR = /[=!<>+\-*/%&|^~]{2,3}(?![=!<>+\-*/%&|^~])|(?<![=!<>-])[=<>](?![=<>])/g;

/** So many are compared; a hostile text could hold thousands. */
const MOST = 64;

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

/** "8.2+", and what says the same in Chinese near the number. */
const OR_MORE = /(?<![\w.+])(\d[\d.,]{0,12})\+(?![\w+])/g;
const MORE = /[+＋及更起多余满上后新过超]|至少|不[低少]于|不止/;

/** A number of the English "or more" that the Chinese has without that; null where there is none. Linear but for such numbers, which are few. */
export function lostMore(source: string, target: string): string | null {
  for (const [found, digits = ''] of [...source.matchAll(OR_MORE)].slice(0, MOST)) {
    const parts = target.split(new RegExp(`(?<![\\d.])${digits.replaceAll('.', '\\.')}(?![\\d])`));
    const isSaid = parts.some(
      (part, index) =>
        (index > 0 && MORE.test(part.slice(0, 10))) ||
        (index < parts.length - 1 && MORE.test(part.slice(-4))),
    );
    if (parts.length > 1 && !isSaid) return found;
  }
  return null;
}
