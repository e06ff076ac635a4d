import { editDistance } from '../../../../policy/edit-distance.ts';
import type { Exchange } from '../../tokens/token.ts';
import { isEnglishWord } from '../../words/english-words.ts';

/** What stands between blanks, Chinese characters and Chinese punctuation. */
const PIECE = /[!-~]{1,100}/g;

/** Quotes and brackets around a piece, and the punctuation of its sentence. */
const START = /^["'`([{]+(?=[^)\]}]*$)|^["'`(]+/;
const END = /(?:(?<=^[^([{<]*)[)\]}>]|(?<!\\)["'`.,;:!?]|'s)+$/;

/** So many are compared; a hostile text could hold thousands. */
const MOST = 32;

/** What only code and compound names have, and no words of a sentence that a hyphen joins. */
const SIGN = /[^A-Za-z0-9-]/;

/** A number with what it counts, or a list of them; an abbreviation, with which any word may make a compound; a placeholder. */
const OTHERS = /^[-+~<>=$€£¥]*\d|^[A-Z]+s?$|%/;

/**
 * A piece of code or a name of the English that stands in the Chinese less often, while one that is like it stands there
 * more often: "lodash" for "lodash-es" where the text names both, "lib\sub" for "lib/sub". Null where there is none.
 * Linear but for the pieces, which are few.
 */
export function alteredPiece(source: string, target: string): Exchange | null {
  const english = countsOf(source);
  const compounds = [...english].filter(([piece]) => isCompound(piece));
  if (compounds.length === 0) return null;
  const chinese = countsOf(target);
  const fewer = compounds.filter(([piece, count]) => (chinese.get(piece) ?? 0) < count);
  const more = [...chinese].filter(([piece, count]) => (english.get(piece) ?? 0) < count);
  for (const [piece] of fewer.slice(0, MOST))
    for (const [became] of more.slice(0, MOST))
      if (
        english.has(became) ? isExchanged(piece, became, target) : isMisspelt(piece, became, source, target)
      )
        return { lost: piece, became };
  return null;
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(PIECE)) {
    const piece = run.replace(START, '').replace(END, '');
    if (!OTHERS.test(piece)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** Whether one piece took the place of another that begins or ends like it. */
function isExchanged(piece: string, became: string, target: string): boolean {
  const parts = partsOf(piece);
  const others = partsOf(became);
  const isAlike = isSameName(parts[0], others[0]) || isSameName(parts.at(-1), others.at(-1));
  if (!isAlike || !/[A-Za-z]/.test(became)) return false;
  const lacking = parts.filter((part) => !target.includes(part));
  // "Node-based" is 基于 Node 的.
  if (lacking.length > 0) return SIGN.test(piece) || lacking.some((part) => !isEnglishWord(part));
  return parts.join() === others.join();
}

/** "App/" and "app/" are two folders, but one name. */
function isSameName(one = '', other = ''): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a piece is another with one other sign or letter, and neither stands in the other text. */
function isMisspelt(piece: string, became: string, source: string, target: string): boolean {
  if (!SIGN.test(piece) || source.includes(became) || target.includes(piece)) return false;
  // "Ctrl-C" and "Ctrl+C" are one key, "gtk+" and "Gtk+" one name.
  const [one, other] = [piece, became].map((it) => it.replace(/(?<=.)\+/g, '-'));
  if (one?.slice(1) === other?.slice(1) && one?.toLowerCase() === other?.toLowerCase()) return false;
  return piece.length === became.length && editDistance(piece, became, 1) < Infinity;
}

/** "non-www" is 非 www. */
function isCompound(piece: string): boolean {
  return /[^A-Za-z0-9]/.test(piece) && !/^non-/i.test(piece);
}

function partsOf(piece: string): string[] {
  return piece.match(/[A-Za-z0-9]+/g) ?? [];
}
