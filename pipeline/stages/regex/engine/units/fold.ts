import { canonicalUnits } from './canonical.ts';

const ASCII = /^[\0-\x7f]*$/;

/**
 * A text as a regex of the knowledge base compares it, for looking literals up in it: each UTF-16 unit in canonical
 * form. Two texts that such a regex cannot tell apart fold to the same. Lower-casing would not do: it makes a `k` of the
 * Kelvin sign, which the regex tells apart.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toUpperCase();
  const canonical = canonicalUnits();
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(canonical[text.charCodeAt(at)] ?? 0);
  return folded;
}
