import { valueOf } from './number-words.ts';

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DECADE = new RegExp(`(?:(${NUMERAL}|上) ?世纪 ?)?(${NUMERAL}) ?年代`, 'g');

/** The first years of the decades that a Chinese text names, as keys: 20 世纪 50 年代 and 上世纪五十年代 are "1950". Linear. */
export function chineseDecades(text: string): string[] {
  return [...text.matchAll(DECADE)].map(([, century = '上', decade = '']) =>
    String((century === '上' ? 19 : valueOf(century) - 1) * 100 + valueOf(decade)),
  );
}

/** The century and the decade by which Chinese names the decades of an English text, as keys: "1950s" is "20" and "50". Linear. */
export function decadeParts(text: string): string[] {
  return [...text.matchAll(/(?<!\d)(\d{2})(\d0)s(?![a-z])/g)].flatMap(([, hundreds = '', decade = '']) => [
    String(Number(hundreds) + 1),
    String(Number(decade)),
  ]);
}
