import type { Amount } from './amount.ts';
import { valueOf } from './number-words.ts';

const NUMBER = '\\d{1,2}|[零〇一二两三四五六七八九十]{1,3}';

/** "3:30 pm", "15:30", "9 a.m." */
const ENGLISH =
  /(?<![\w.:])(\d{1,2})(?::(\d{2}))?(?::\d{2})?(?: ?([ap])\.?m(?![a-z])|(?<=:\d{2})(?![\d:]|,\d))/gi;

/** 下午三点半, 15:30, 15 点 30 分, 晚十点 */
const CHINESE = new RegExp(
  `(?:(凌晨|清晨|早上?|上午)|(中午|下午|傍晚|晚上?|夜里|深夜))? ?(?<![\\d.:])(${NUMBER}) ?(?:[点时](?:(半)|([一三])刻|(${NUMBER}) ?分?)?|:(\\d{2})(?![\\d:]|,\\d))`,
  'g',
);

const NOON = 12;
/** Minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;
const QUARTER = 15;

/** The times of the clock that an English text names, in minutes. Linear. */
export function englishClocks(text: string): Amount[] {
  return Array.from(text.matchAll(ENGLISH), (match) => {
    const [, hour = '', minutes = '0', half] = match;
    const isLate = half === undefined ? undefined : /p/i.test(half);
    return timeOf(match, valueOf(hour), valueOf(minutes), isLate);
  });
}

/** The times of the clock that a Chinese text names, in minutes. Linear. */
export function chineseClocks(text: string): Amount[] {
  return Array.from(text.matchAll(CHINESE), (match) => {
    const [, early, late, hour = '', half, quarters, minutes, digits] = match;
    const past = half
      ? 2 * QUARTER
      : quarters
        ? valueOf(quarters) * QUARTER
        : valueOf(minutes ?? digits ?? '0');
    const isLate = late === undefined ? (early === undefined ? undefined : false) : true;
    // 中午十一点
    const isNoon = late === '中午' && valueOf(hour) > 9;
    return timeOf(
      match,
      valueOf(hour) % (late?.startsWith('晚') ? NOON : DAY),
      past,
      isNoon ? false : isLate,
      isNoon,
    );
  });
}

function timeOf(
  { 0: text, index }: RegExpExecArray,
  hour: number,
  minutes: number,
  isLate: boolean | undefined,
  isNoon = false,
): Amount {
  const hours = isLate === undefined || isNoon ? hour : (hour % NOON) + (isLate || hour > NOON ? NOON : 0);
  // Where nothing says which half of the day, only an hour after noon does.
  const name = isLate === undefined && hour <= NOON ? 'time' : 'time of day';
  const value = (hours * HOUR + minutes) % DAY;
  return {
    unit: { kind: 'clock', name },
    number: value,
    value,
    text,
    start: index,
    end: index + text.length,
  };
}
