import { maskedText } from '../tokens/masked-text.ts';

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
  const english = new Set([...signsOf(source), ...(source.match(OPERATOR) ?? [])]);
  return signsOf(target).find((sign) => !english.has(sign) && !MARKUP.test(sign)) ?? null;
}

/** Signs of units and of money. */
const MEASURE =
  /(?<![A-Za-z])(?:k?m\/[hs]|[KMGT]i?B|[kMG]?Hz|[KMG]bps|ms|km|kg|mg|mL|cm|mm|k?Wh?|m[AV])(?![A-Za-z])|[€£¥₩₹$](?=\d)/g;

/** A unit of the Chinese that the English does not have, where the Chinese lacks one that it has: "KB" for "MB". Linear. */
export function addedMeasure(source: string, target: string): string | null {
  // "MiB" and "MB" are used alike.
  const measuresOf = (text: string) => (text.match(MEASURE) ?? []).map((unit) => unit.replace('i', ''));
  const [english, chinese] = [measuresOf(source), measuresOf(target)];
  if (english.every((unit) => chinese.includes(unit))) return null;
  return chinese.find((unit) => !english.includes(unit)) ?? null;
}

/** Keys of JSON, and signs of Markdown that a text is about. */
const FIXED = /(?<=[{,]\s{0,20})["']\w{2,30}["'] ?:|\*\*|~~/g;

/** A key or a sign of a notation of the English that the Chinese lacks, or has less often; null where it has all. Linear. */
export function lostNotation(source: string, target: string): string | null {
  const plain = (text: string) => text.replace(/["'“”‘’ ：]/g, (sign) => (sign === '：' ? ':' : ''));
  const chinese = plain(target);
  const count = (text: string, sign: string) => text.split(sign).length;
  const signs = [...new Set(source.match(FIXED))].slice(0, MOST);
  return signs.find((sign) => count(chinese, plain(sign)) < count(plain(source), plain(sign))) ?? null;
}
