import { maskedText } from '../../tokens/masked-text.ts';
import type { Token } from '../../tokens/token.ts';

/** What stands between blanks, Chinese characters and Chinese punctuation. */
const PIECE = /[!-~]{1,200}/g;

/** A word, a name or a number; "$x" is one name. */
const WORD = /[\w$]+/g;

/** Signs of ASCII with nothing between them. */
const SIGNS = /(?:(?!\w)[!-~]){1,100}/g;

/** What encloses a piece in a sentence, and the punctuation behind it. */
const AROUND = /^[([{<*.,;:!?/]+|[)\]}>*.,;:!?/([{<]+$/g;

/** The light punctuation at either end of signs, which Chinese sets by itself. */
const PUNCTUATION = /^(?:[,.;:?)\-/]|!(?!=))+|(?<![\\.])(?:[,;:!?(\-/]|\.(?!\.))+$/g;

/** Signs of which a sentence has none. */
const CODE_SIGN = /[=<>[\]{}|&*+^$@#\\?%!]/;

/** What compares or joins: "=" is another one than "==". */
const OPERATORS = /[=<>!&|]+/g;

/** What a name of code has, and a word of a sentence has not. */
const NAME_SIGN = /[^A-Za-z0-9.,;:()!?-]|[a-z][A-Z]|\d[A-Za-z]|[A-Za-z]\d|\w[.:(]\w/;

/** A path that ends in a stroke. */
const FOLDER = /(?<![\w/:.~-])[\w.~-]{0,60}\/(?:[\w.-]{1,60}\/){1,20}(?![\w/])/g;

/** A number with its unit, or the numbers of a range. */
const AMOUNT = /^[-+~<>=$]*\d[\d.,]*(?:[-~]\d[\d.,]*)?[A-Za-z%/]{0,5}$/;

/** Tokens that are compared by what they are: "%1$s" is "%s". */
const COMPARED: ReadonlySet<string> = new Set(['placeholder', 'slot', 'tag', 'url', 'key']);

/** So many are looked for; a hostile text could hold thousands. */
const MOST = 200;

/**
 * Code of the Chinese that the English does not have so: signs ("?" for "??"), a piece ("app/v1" for "apps/v1"), or two
 * words with other signs between them ("user command" for "user +command"). A translation brings in no code of its own,
 * so whatever stands there in ASCII and is no word of a sentence must come from the English. Null where it does. Linear
 * but for the pieces, which are few.
 *
 * @param context English from which code may come too
 */
export function foreignCode(source: string, target: string, context = ''): string | null {
  const isCompared = ({ kind }: Token) => COMPARED.has(kind);
  const english = withoutQuotes(
    `${source}\n${maskedText(source, isCompared).replaceAll('\0', '')}\n${context}`,
  );
  // Chinese quotes part what stands in them from what stands beside them.
  const chinese = withoutQuotes(maskedText(target, isCompared).replace(/[“”‘’]/g, '\u3000'));
  return (
    foreignSigns(english, chinese) ??
    shortPath(english, chinese) ??
    foreignPiece(english, chinese) ??
    foreignNeighbours(english, chinese)
  );
}

/** Backticks and quotes come and go in good texts. */
function withoutQuotes(text: string): string {
  return text.replace(/[`"'“”‘’]/g, '').replace(/[ \t]+/g, ' ');
}

function foreignSigns(english: string, chinese: string): string | null {
  // A sign of its own, and no end of a question.
  if (chinese.includes(' ? ') && !english.includes(' ? ')) return '?';
  const all = english.replaceAll(' ', '');
  const operators = new Set(all.match(OPERATORS));
  for (const found of [...new Set(chinese.replaceAll(' ', '').match(SIGNS))].slice(0, MOST)) {
    const signs = found.replace(PUNCTUATION, '');
    const isOperator = /^[=<>!&|]+$/.test(signs);
    if (CODE_SIGN.test(signs) && !(isOperator ? operators.has(signs) : isAsLong(signs, all))) return signs;
  }
  return null;
}

/** Whether signs stand in a text, and not as a part of more of them: "[.." is no part of "[...". */
function isAsLong(signs: string, text: string): boolean {
  const parts = text.split(signs);
  return parts.some(
    (part, at) => at > 0 && part.charAt(0) !== signs.at(-1) && !parts[at - 1]?.endsWith(signs.charAt(0)),
  );
}

function foreignPiece(english: string, chinese: string): string | null {
  const pieces = (chinese.match(PIECE) ?? []).slice(0, MOST).map((found) => found.replace(AROUND, ''));
  return (
    [...new Set(pieces)].find(
      (piece) => isName(piece, english) && !stands(piece, english) && !isKnown(piece, english),
    ) ?? null
  );
}

/** "/simple" for "/simple/" */
function shortPath(english: string, chinese: string): string | null {
  for (const [path] of [...english.matchAll(FOLDER)].slice(0, MOST)) {
    const at = chinese.indexOf(path.slice(0, -1));
    if (at >= 0 && !chinese.includes(path) && !/[\w/-]/.test(chinese.charAt(at + path.length - 1)))
      return path.slice(0, -1);
  }
  return null;
}

/** "DIR" is none, but a part of "_DIR". */
function isName(piece: string, english: string): boolean {
  if (/^[A-Z]{3,40}$/.test(piece)) return english.includes(piece);
  // The key of a menu: "_Back" as 后退(_B).
  if (/^[_&]\w$/.test(piece)) return false;
  return NAME_SIGN.test(piece) && /[A-Za-z]/.test(piece) && !AMOUNT.test(piece);
}

/** Whether it is the same in another case or number, words as one name ("code lens") or with a stroke ("maps or sets"). */
function isKnown(piece: string, english: string): boolean {
  const letters = piece.toLowerCase().replace(/(?<=\w)[_/-](?=\w)/g, '');
  if (/^[a-z\d]{1,99}$/.test(letters) && asWords(letters).test(english)) return true;
  if (stands(piece, english.replace(/ (?=[^\w ])|(?<=[^\w ]) /g, ''))) return true;
  if (piece.includes('_')) return false;
  const [name, text] = [piece.toLowerCase(), english.toLowerCase()];
  const parts = name.split('/');
  const words = parts.every((part) => /^[a-z]+$/.test(part)) ? parts : [name];
  return words.every((word) =>
    [word, `${word}s`, word.replace(/y$/, 'ies')].some((form) => stands(form, text)),
  );
}

/** Letters with blanks between them or none, in any case. */
function asWords(letters: string): RegExp {
  return new RegExp(`(?<![a-z\\d_])${[...letters].join('[ -]?')}(?![a-z\\d])`, 'i');
}

/** Whether a piece stands in a text, and not as a part of a longer word. */
function stands(piece: string, text: string): boolean {
  const isWord = (character = '') => /[\w$]/.test(character);
  for (let at = text.indexOf(piece), tries = 0; at >= 0 && tries < MOST; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    const isPart = (isWord(piece[0]) && isWord(text[at - 1])) || (isWord(piece.at(-1)) && isWord(text[end]));
    if (!isPart) return true;
    tries += 1;
  }
  return false;
}

function foreignNeighbours(english: string, chinese: string): string | null {
  const known = Map.groupBy(neighboursIn(english), ({ one, other }) => `${one} ${other}`);
  for (const { one, other, between, text } of neighboursIn(chinese)) {
    const own = known.get(`${one} ${other}`) ?? [];
    const isSigned = CODE_SIGN.test(own[0]?.between ?? '');
    const turned = own.length > 0 ? [] : (known.get(`${other} ${one}`) ?? []);
    const isTurned = /[>|]$/.test(between) && turned.some((it) => it.between === between);
    if (isTurned || (isSigned && own.every((it) => it.between !== between))) return text;
  }
  return null;
}

/** Words with nothing but signs between them. Of a number Chinese may say the sign: "80+ km". */
function neighboursIn(text: string) {
  const words = [...text.matchAll(WORD)];
  return words.flatMap(({ 0: other, index }, at) => {
    const before = words[at - 1];
    if (before === undefined || /^\d+$/.test(before[0])) return [];
    const between = text.slice(before.index + before[0].length, index);
    if (!/^[ -~]*$/.test(between)) return [];
    return [
      {
        one: before[0],
        other,
        between: between.replaceAll(' ', ''),
        text: `${before[0]}${between}${other}`,
      },
    ];
  });
}
