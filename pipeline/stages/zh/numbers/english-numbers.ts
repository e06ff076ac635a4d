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
0: zero no none empty nonzero null non positive negative; 1 24: day; 1 60: hour minute; 1 7: week
`;

const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  VALUES.trim()
    .split(/;\s/)
    .flatMap((entry) => {
      const [values = '', words = ''] = entry.split(': ');
      return words.split(' ').map((word) => [word, values.split(' ')] as const);
    }),
);

/** "twenty four" */
const COMPOUND =
  /(?<![a-z])(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](one|two|three|four|five|six|seven|eight|nine)(?![a-z])/g;

/**
 * The values that an English text may mean by its words: "three" is "3", "May" is "5", "1.5 million" is "1500000".
 * Values that it writes in digits are tokens, not words. Linear.
 */
export function englishNumbers(text: string): Set<string> {
  const values = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/(?<![a-z])[a-z]+/g)) {
    for (const value of ENGLISH.get(match[0]) ?? ENGLISH.get(match[0].replace(/s$/, '')) ?? [])
      values.add(value);
    const factor = SCALE_WORDS.find(([word]) => word.test(match[0]))?.[1];
    const digits =
      factor &&
      /(\d{1,15}(?:[.,]\d{1,15})?) ?$/.exec(text.slice(Math.max(0, match.index - 32), match.index))?.[1];
    if (factor && digits) values.add(scaled(digits, factor));
  }
  for (const [, tens = '', ones = ''] of text.toLowerCase().matchAll(COMPOUND))
    values.add(String(Number(ENGLISH.get(tens)?.[0]) + Number(ENGLISH.get(ones)?.[0])));
  const lower = text.toLowerCase();
  for (const [, count = ''] of lower.matchAll(/(?<![a-z])([a-z]+) dozen(?![a-z])/g))
    values.add(String(12 * Number(ENGLISH.get(count)?.[0] ?? 1)));
  if (/half a million/.test(lower)) values.add('500000');
  // 17 点 for "5 pm", 下午四点 for "16:00", 90 年代 for "the 1990s".
  for (const [hour] of lower.matchAll(/\d{1,2}(?=(?::\d\d)? ?p\.?m)/g)) values.add(String(Number(hour) + 12));
  for (const [hour] of text.matchAll(/(?<!\d)(?:1[3-9]|2[0-3])(?=:\d\d)/g))
    values.add(String(Number(hour) - 12));
  for (const [decade] of text.matchAll(/(?<=(?:19|20))\d0(?=s)/g)) values.add(String(Number(decade)));
  return values;
}
