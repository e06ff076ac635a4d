import { hanOf } from '../../words/han.ts';
import { SIMPLIFIED } from '../script/traditional-characters.ts';

/** Bytes of UTF-8 that were read as Latin letters: "é”™è¯¯" for 错误. */
const MISREAD =
  /(?:[\u00c3-\u00f4][\u0080-\u00bf\u2013-\u203a\u0152-\u017e\u02c6\u02dc\u20ac\u2122]{1,3} ?){2}/;

/** A sign of Chinese punctuation that was read so. */
const MISREAD_SIGN =
  /[\u00e2\u00e3\u00ef][\u0080-\u00bf\u2013-\u203a\u0152-\u017e\u02c6\u02dc\u20ac\u2122]{2}/;

/** Letters with accents in a row, as no language has them: bytes of GB 18030 that were read so. */
const ACCENTED = /[\u00c0-\u00ff][\u0080-\u00ff]{1,3}[\u00c0-\u00ff]/;

/** Signs of a character that could not be read, and characters that no font has. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/;

/** What programs write for characters that an encoding does not have. */
const QUESTIONED = /\?{2}/;

/** And for one sign: "?3h" for "§3h". */
const LOST_SIGN = /\?(?=\w)/;

/** Characters written as numbers, as a program prints what it cannot show. */
const ESCAPED = /(?:\\u[0-9a-f]{4}){2}|(?:&#(?:\d{5}|x[0-9a-f]{4});){2}/i;

/** What the sign of an unreadable character, and memory that was never written, come to in GBK. */
const LITTER = /锟斤拷|(.)(?<=[烫屯])\1{2}/u;

/** What of a text was lost on the way through programs that read it in the wrong encoding; null where nothing was. */
export function damagedText(source: string, target: string): string | null {
  for (const sign of [MISREAD, MISREAD_SIGN, ACCENTED, UNREADABLE, QUESTIONED, ESCAPED, LITTER]) {
    const found = sign.exec(target)?.[0];
    if (found !== undefined && !sign.test(source)) return found;
  }
  if (!source.includes('?') && LOST_SIGN.test(target)) return '?';
  return splitWord(source, target) ?? misreadChinese(source, target);
}

/** Chinese within letters. */
const WITHIN = /(?<![A-Za-z])([A-Za-z]{1,20})\p{Script=Han}{1,4}([a-z]{2,20})(?![A-Za-z])/gu;

/** So many are looked for; a hostile text could hold thousands. */
const MOST = 32;

/** A word of the English with Chinese in its middle: "In有效ate" for "Invalidate", after a search and replace. */
function splitWord(source: string, target: string): string | null {
  const split = [...target.matchAll(WITHIN)]
    .slice(0, MOST)
    .find(([, start = '', end = '']) =>
      new RegExp(`(?<!\\p{L})${start}\\p{L}{1,20}${end}(?!\\p{L})`, 'u').test(source),
    );
  return split?.[0] ?? null;
}

/** Of these one alone may be a rare word or a slip. */
const LEAST = 2;

/**
 * Bytes of UTF-8 that were read as GBK (榛樿 for 默认) come to characters that no Chinese is written with: neither those
 * of GB 2312 nor Traditional ones alone.
 */
function misreadChinese(source: string, target: string): string | null {
  const ordinary = commonCharacters();
  const rare = hanOf(target).filter((character) => !ordinary.has(character) && !source.includes(character));
  const isMisread = rare.length >= LEAST && rare.some((character) => !SIMPLIFIED.has(character));
  return isMisread ? rare.join('') : null;
}

let common: ReadonlySet<string> | undefined;

/** The characters of GB 2312, from its rows of two bytes, and one that people write today. */
function commonCharacters(): ReadonlySet<string> {
  if (common !== undefined) return common;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  common = new Set(`${new TextDecoder('gbk').decode(Uint8Array.from(bytes))}啰`);
  return common;
}
