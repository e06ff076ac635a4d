import { englishAmounts } from '../numbers/amounts.ts';
import type { Exchange } from '../tokens/token.ts';
import { countsOf } from '../words/counts.ts';
import { isEnglishWord } from '../words/english-words.ts';

/** What stands between blanks, Chinese characters and Chinese punctuation. */
const PIECE = /[!-~]{1,100}/g;

/** Quotes and brackets around a piece, and the punctuation of its sentence. */
const START = /^["'`([{]+(?=[^)\]}]*$)|^["'`(]+/;
const END = /(?:(?<=^[^([{<]*)[)\]}>]|(?<!\\)["'`.,;:!?]|'s)+$/;

/** What names of code have, and neither a word of a sentence ("won't", "e.g.") nor a number. */
const CODE_NAME = /^(?!e\.g|i\.e|[-+~<>=$]*\d|.*%).*(?:[^A-Za-z0-9'-]|[a-z][A-Z]|[A-Za-z]\d|\w-\w)/;

/** A number in digits that is no part of a word. */
const NUMBER = /(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/g;

/** A number behind the word that says what it is: "code 1". */
const LISTED = /(?<![\w-])([A-Za-z]{2,30}) (\d{1,9})(?![\w.,-]\d|\w)/g;

/** By these a number becomes another one that means the same: "$5K", 5 千. */
const SCALE = /\d ?(?:[kKmMbB](?![A-Za-z])|[十百千万亿]|thousand|million|billion)/;

/** What parts of a sentence are divided by. */
const DIVIDER = /[,;.()，；。（）、\n:：](?!\d)| and | or | vs | not |而|和|或/;

/** A number, or a name as only code and products have it. */
const FACT = /(?<![\w$.-])(?=[a-z]{0,40}[\dA-Z_$])(?:[\w$][\w$.-]{0,60}[\w$]|[A-Z\d])(?![\w$])/g;

/** So many are compared; a hostile text could hold thousands. */
const MOST = 64;

/**
 * What stands where another thing belongs, though everything of the English stands in the Chinese: a name or a number that
 * is there once more where another is there once less, two that changed places in a list ("code 1, code 2" as 代码 2、代码
 * 1) or with their partners ("A for 1, B for 2"). Null where nothing does. Linear but for the facts, which are few.
 */
export function exchanged(source: string, target: string): Exchange | null {
  return (
    exchangedPiece(piecesIn(source), piecesIn(target)) ??
    exchangedNumber(source, target) ??
    exchangedPartner(source, target)
  );
}

function piecesIn(text: string): string[] {
  const pieces = text.replace(/[“”‘’]/g, '\u3000').match(PIECE) ?? [];
  return pieces.map((found) => found.replace(START, '').replace(END, ''));
}

/** The only name that the Chinese has less often, with the only one of the English that it has more often, or a part of it. */
function exchangedPiece(english: readonly string[], chinese: readonly string[]): Exchange | null {
  const [own, others] = [countsOf(english), countsOf(chinese)];
  const lost = [...own.keys()].filter((it) => (others.get(it) ?? 0) < (own.get(it) ?? 0) && isName(it));
  const became = [...others.keys()].filter(
    (it) => (own.get(it) ?? 0) < (others.get(it) ?? 0) && (isName(it) || isHalf(it, lost[0]) || isSign(it)),
  );
  const [it = ''] = became;
  const isOwn = own.has(it) || (isSign(it) && isSign(lost[0]));
  return lost.length === 1 && became.length === 1 && isOwn ? exchange(lost[0], it) : null;
}

function isName(piece: string): boolean {
  return CODE_NAME.test(piece) && !isWords(piece);
}

function isSign(piece = ''): boolean {
  return /^[^\w\s]$/.test(piece);
}

/** "lodash" of "lodash-es"; "IP-based" is a sentence's. */
function isHalf(half: string, name = ''): boolean {
  const rest = name.replace(half, '').replace('-', '');
  return (
    /^[a-z]{2,30}-[a-z]{2,30}$/.test(name) &&
    name.split('-').includes(half) &&
    rest !== 'non' &&
    !isEnglishWord(rest)
  );
}

function exchangedNumber(source: string, target: string): Exchange | null {
  if ((source.match(NUMBER)?.length ?? MOST) >= MOST || SCALE.test(source) || SCALE.test(target)) return null;
  return repeatedNumber(source, target) ?? unorderedNumber(source, target);
}

/** A number of the Chinese that the English does not have, or has once less, where another one is there once less. */
function repeatedNumber(source: string, target: string): Exchange | null {
  const numbersIn = (text: string): readonly string[] =>
    text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? [];
  const [english, chinese] = [numbersIn(source), numbersIn(target)];
  if (english.length > MOST || english.length !== chinese.length) return null;
  const count = (numbers: readonly string[], digits: string) => numbers.filter((it) => it === digits).length;
  const lost = new Set(english.filter((it) => count(chinese, it) < count(english, it)));
  const added = new Set(chinese.filter((it) => count(chinese, it) > count(english, it)));
  const isSaid = englishAmounts(source).some(({ text }) =>
    numbersIn(text).some((digits) => lost.has(digits)),
  );
  return lost.size === 1 && added.size === 1 && !isSaid ? exchange([...lost][0], [...added][0]) : null;
}

/** A number out of the order of a list, of three or more that the English says by the same word. */
function unorderedNumber(source: string, target: string): Exchange | null {
  const lists = Map.groupBy(source.matchAll(LISTED), ([, word = '']) => word.toLowerCase());
  for (const found of lists.values()) {
    const list = found.map(([, , digits = '']) => digits);
    if (list.length < 3 || new Set(list).size < list.length) continue;
    const chinese = (target.match(NUMBER) ?? []).filter((digits) => list.includes(digits));
    const at = list.findIndex((digits, index) => digits !== chinese[index]);
    if (chinese.length === list.length && at >= 0) return exchange(list[at], chinese[at]);
  }
  return null;
}

/** Two facts of two parts of a sentence, each of which the Chinese puts beside the partner of the other. */
function exchangedPartner(source: string, target: string): Exchange | null {
  const chinese = partnersIn(target);
  if (chinese.size < 4) return null;
  const english = partnersIn(source);
  for (const [one, partner] of english) {
    const became = chinese.get(one) ?? '';
    const other = english.get(became) ?? '';
    if (became !== partner && other !== '' && chinese.get(other) === partner)
      return { lost: partner, became };
  }
  return null;
}

/** The facts that a text names once and in one part with just one other such fact, each with that. */
function partnersIn(text: string): Map<string, string> {
  const counts = countsOf(text.match(FACT) ?? []);
  const pairs = text
    .split(DIVIDER)
    .slice(0, MOST)
    .map((part) => (part.match(FACT) ?? []).filter((fact) => counts.get(fact) === 1 && !isWords(fact)))
    .filter((facts) => facts.length === 2);
  return new Map(
    pairs.flatMap(([one = '', other = '']) => [
      [one, other],
      [other, one],
    ]),
  );
}

/** "built-in", and the first word of a sentence. */
function isWords(text: string): boolean {
  return text.split('-').every((word) => isEnglishWord(word));
}

function exchange(lost: string | undefined, became: string | undefined): Exchange | null {
  return lost === undefined || became === undefined ? null : { lost, became };
}
