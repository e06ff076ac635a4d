import { CURRENCY_CODES } from '../../numbers/currencies.ts';
import { isInChinese, isKnownWord } from '../../words/bilingual-words.ts';
import { isEnglishWord } from '../../words/english-words.ts';
import { isTool } from '../../words/tool-names.ts';
import { EVERYDAY } from '../../words/known-words.ts';

/** A word in capitals that is no part of code or of a compound; in brackets it stands behind its long form. */
const ABBREVIATION = /(?<![\w$@./(-])([A-Z]{3,8})s?(?![\w$@/)-]|\.\w)/g;

/** A word in small letters that is no part of code. */
const COMMAND = /(?<![\w./@$-])[a-z][a-z\d]{1,20}(?![\w/@$'’-]|\.\w)/g;

/**
 * An abbreviation of the English that the Chinese has not, and that no dictionary has Chinese for that stands there: of "the
 * OHIP application" 申请; and a command. Good Chinese may describe what it names. Null where there is none. Linear.
 */
export function lostAbbreviation(source: string, target: string): string | null {
  const letters = target.toUpperCase();
  for (const [, name = ''] of source.matchAll(ABBREVIATION)) {
    if (letters.includes(name) || CURRENCY_CODES.has(name) || EVERYDAY.has(name) || isEnglishWord(name))
      continue;
    if (!isInChinese(name, target)) return name;
  }
  for (const [name] of source.matchAll(COMMAND))
    if (isTool(name) && !letters.includes(name.toUpperCase()) && !isKnownWord(name)) return name;
  return null;
}
