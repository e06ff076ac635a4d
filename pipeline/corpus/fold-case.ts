import { isAscii } from '../record/ascii.ts';

/**
 * More than thirty accents on one letter, which no language has (Stream-Safe Text, UAX #15): to put them in order takes
 * a normaliser the square of their number. The two half-width signs are accents once they are normalised.
 */
const MARKS = /([\p{M}\uFF9E\uFF9F]{30})[\p{M}\uFF9E\uFF9F]+/gu;

/**
 * The same letters whatever their case and compatibility form. Full case folding as near as the language comes to it:
 * up, then down, so that ß, ſs and SS meet; one sigma.
 */
export function foldCase(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .replace(MARKS, '$1')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('\u03C2', '\u03C3')
    .normalize('NFKC');
}
