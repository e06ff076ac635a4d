/** Bytes of UTF-8 that were read as Latin letters: "é”™è¯¯" for 错误. */
const MISREAD =
  /(?:[\u00c3-\u00f4][\u0080-\u00bf\u2013-\u203a\u0152-\u017e\u02c6\u02dc\u20ac\u2122]{1,3} ?){2}/;

/** Letters with accents in a row, as no language has them: bytes of GB 18030 that were read so. */
const ACCENTED = /[\u00c0-\u00ff][\u0080-\u00ff]{1,3}[\u00c0-\u00ff]/;

/** Signs of a character that could not be read, and characters that no font has. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/;

/** What programs write for characters that an encoding does not have. */
const QUESTIONED = /\?{2}/;

/** Characters written as numbers, as a program prints what it cannot show. */
const ESCAPED = /(?:\\u[0-9a-f]{4}){2}|(?:&#(?:\d{5}|x[0-9a-f]{4});){2}/i;

/** What of a text was lost on the way through programs that read it in the wrong encoding; null where nothing was. */
export function damagedText(source: string, target: string): string | null {
  for (const sign of [MISREAD, ACCENTED, UNREADABLE, QUESTIONED, ESCAPED]) {
    const found = sign.exec(target)?.[0];
    if (found !== undefined && !sign.test(source)) return found;
  }
  return null;
}
