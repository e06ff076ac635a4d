import { chineseValue } from './number-words.ts';

const NUMERAL = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';

/** Ways in which Chinese says a number without writing it, and the values that they may say. */
const MANNER: readonly (readonly [
  pattern: RegExp,
  values: (number: number, text: string) => readonly number[],
])[] = [
  [/没有|毫无/g, () => [0]],
  [/头[号等]|首[位要个]|单(?![独纯据])/g, () => [1]],
  // 露营一晚: whatever is counted, but not 一致 and 统一.
  [/(?<![统唯万同专单第])一(?![致般样旦直些起定切体])/g, () => [1]],
  [/[双倍两]/g, () => [2]],
  // "1/2 page" is 半页.
  [/半/g, () => [0.5, 1, 2]],
  [/对半|各半/g, () => [50]],
  [/全[部都面]|完全|百分百/g, () => [100]],
  [/昼夜/g, () => [24]],
  // 两三天, 一两个
  [/(?<![十百千万亿])[一二两三四五六七八](?=[二两三四五六七八九](?![十百千万亿]))/g, (first) => [first]],
  [/(?<=(?<![十百千万亿])[一二两三四五六七八])[二两三四五六七八九](?![十百千万亿])/g, (last) => [last]],
  // 三五千
  [
    /[一二两三四五六七八][二两三四五六七八九][十百千万]/g,
    (_, [first = '', last = '', unit = '']) => [chineseValue(first + unit), chineseValue(last + unit)],
  ],
  [new RegExp(`(?:${NUMERAL})(?=倍半)`, 'g'), (times) => [times + 0.5]],
  // Hours: 16:00 is 下午四点, and 5 pm may be 17 点.
  [new RegExp(`(?<=(?:下午|晚上?|傍晚|夜里) ?)(?:${NUMERAL})(?= ?[点时:])`, 'g'), (hour) => [hour + 12]],
  [/(?:1[3-9]|2[0-3])(?= ?[点时:])/g, (hour) => [hour - 12]],
  [new RegExp(`(?<=(?:${NUMERAL}) ?[点时])半`, 'g'), () => [30]],
  [/点一刻/g, () => [15]],
  [/点三刻/g, () => [45]],
  [new RegExp(`(?:${NUMERAL})(?=0? ?年代)`, 'g'), (decade) => [1900 + decade, 2000 + decade]],
];

/** Values that a Chinese text may say without a numeral that counts, as keys. Linear. */
export function valuesInManner(text: string): Set<string> {
  const values = new Set<string>();
  for (const [pattern, valuesOf] of MANNER)
    for (const [found] of text.matchAll(pattern)) {
      const number = /^\d/.test(found) ? Number(found) : chineseValue(found);
      for (const value of valuesOf(number, found)) values.add(String(value));
    }
  // 16:00 is 下午四点.
  if (/[点时]/.test(text)) values.add('00');
  return values;
}
