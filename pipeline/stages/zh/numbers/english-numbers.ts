import { scaled, SCALE_WORDS } from './number-words.ts';

/** The values that a word may mean, with the words: "half" of an hour is 0.5, of a hundred 50. */
const VALUES = `
1: a an another one single once first only each individual sole last previous next every per month year january jan;
2: two second twice both double pair dual couple february feb; 2 1 0: binary; 2 1: either; 2 1 0.5 50: half;
3: three third triple march mar; 4: four fourth april apr; 4 1 15: quarter; 5: five fifth may;
6: six sixth june jun; 7: seven seventh july jul; 8: eight eighth octal august aug;
9: nine ninth september sep sept; 10: ten tenth decimal decade october oct; 11: eleven november nov; 12 0 24: midnight; 12: noon;
12: twelve dozen december dec; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen hex hexadecimal;
17: seventeen; 18: eighteen; 19: nineteen; 20: twenty; 30: thirty; 40: forty; 50: fifty; 60: sixty;
70: seventy; 80: eighty; 90: ninety; 100: hundred percent percentage; 1000: thousand; 1000000 100: million;
0: zero no none empty nonzero null non positive negative; 14 2: fortnight; 100: century; 1 24: day; 1 60: hour minute; 1 7: week
`;

const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  VALUES.trim()
    .split(/;\s/)
    .flatMap((entry) => {
      const [values = '', words = ''] = entry.split(': ');
      return words.split(' ').map((word) => [word, values.split(' ')] as const);
    }),
);

/**
 * The values that an English text may mean by its words: "three" is "3", "May" is "5", "1.5 million" is "1500000".
 * Values that it writes in digits are tokens, not words. Linear.
 */
export function englishNumbers(text: string): Set<string> {
  const values = new Set<string>();
  if (/half (?:a )?dozen/i.test(text)) values.add('6');
  for (const match of text.toLowerCase().matchAll(/(?<![a-z])[a-z]+/g)) {
    for (const value of ENGLISH.get(match[0]) ?? ENGLISH.get(match[0].replace(/s$/, '')) ?? [])
      values.add(value);
    const factor = SCALE_WORDS.find(([word]) => word.test(match[0]))?.[1];
    const digits =
      factor &&
      /(\d{1,15}(?:[.,]\d{1,15})?) ?$/.exec(text.slice(Math.max(0, match.index - 32), match.index))?.[1];
    if (factor && digits) values.add(scaled(digits, factor));
  }
  return values;
}
