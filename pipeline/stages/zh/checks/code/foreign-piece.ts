import { occursAlone } from '../../tokens/token-occurrence.ts';

/** What stands between blanks, Chinese characters and Chinese punctuation. */
const PIECE = /[!-~]{1,200}/g;

/** What encloses a piece in a sentence, and the punctuation behind it. */
const AROUND = /^[([{<*.,;:!?/]+|[)\]}>*.,;:!?/([{<]+$/g;

/** What a name of code has, and a word of a sentence has not. */
const NAME_SIGN = /[^A-Za-z0-9.,;:()!?-]|[a-z][A-Z]|\d[A-Za-z]|[A-Za-z]\d|\w[.:(]\w/;

/** A path that ends in a stroke. */
const FOLDER = /(?<![\w/:.~-])[\w.~-]{0,60}\/(?:[\w.-]{1,60}\/){1,20}(?![\w/])/g;

/** A folder by its name, before the punctuation of Chinese. */
const NAMED_FOLDER = /(?<![\w/.~-])[\w.-]{1,60}\/(?=[、，。；）)\s]|$)/g;

/** A path of three names or more. */
const PATH = /[\w.-]{0,60}(?:\/[\w-][\w.-]{0,60}){2,20}/g;

/** A number with its unit, or the numbers of a range. */
const AMOUNT = /^[-+~<>=$]*\d[\d.,]*(?:[-~]\d[\d.,]*)?[A-Za-z%/]{0,5}$/;

/** "$x" is one name. */
const LETTER = /[\w$]/;

/** So many are looked for; a hostile text could hold thousands. */
const MOST = 200;

/**
 * A name of code or a path of the Chinese that the English does not have so: "app/v1" for "apps/v1", "/simple" for
 * "/simple/". Null where there is none. Linear but for the pieces, which are few.
 *
 * @param english without quotes, as the Chinese
 */
export function foreignPiece(english: string, chinese: string): string | null {
  return foreignPath(english, chinese) ?? foreignName(english, chinese);
}

function foreignPath(english: string, chinese: string): string | null {
  for (const [path] of [...english.matchAll(FOLDER)].slice(0, MOST)) {
    const at = chinese.indexOf(path.slice(0, -1));
    if (at >= 0 && !chinese.includes(path) && !/[\w/-]/.test(chinese.charAt(at + path.length - 1)))
      return path.slice(0, -1);
  }
  const folder = chinese.match(NAMED_FOLDER)?.find((it) => !english.includes(it));
  if (folder !== undefined && /\w\//.test(english)) return folder;
  // Of words with strokes between them the English may have an "or" for one, of a path not.
  return (
    chinese
      .match(PATH)
      ?.slice(0, MOST)
      .find((path) => {
        const names = path
          .replace(/\.$/, '')
          .split('/')
          .filter((part) => part !== '');
        return english.includes(names.slice(0, 2).join('/')) && !english.includes(names.join('/'));
      }) ?? null
  );
}

function foreignName(english: string, chinese: string): string | null {
  const pieces = (chinese.match(PIECE) ?? []).slice(0, MOST).map((found) => found.replace(AROUND, ''));
  return (
    [...new Set(pieces)].find(
      (piece) => isName(piece, english) && !occursAlone(piece, english, LETTER) && !isKnown(piece, english),
    ) ?? null
  );
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
  if (occursAlone(piece, tight(english), LETTER)) return true;
  if (piece.includes('_')) return false;
  const [name, text] = [piece.toLowerCase(), english.toLowerCase()];
  const parts = name.split('/');
  const words = parts.every((part) => /^[a-z]+$/.test(part)) ? parts : [name];
  return words.every((word) =>
    [word, `${word}s`, word.replace(/y$/, 'ies')].some((form) => occursAlone(form, text, LETTER)),
  );
}

/** A text without the blanks around signs, which come as they will. */
export function tight(text: string): string {
  return text.replace(/ (?=[^\w ])|(?<=[^\w ]) /g, '');
}

/** Letters with blanks between them or none, in any case. */
function asWords(letters: string): RegExp {
  return new RegExp(`(?<![a-z\\d_])${[...letters].join('[ -]?')}(?![a-z\\d])`, 'i');
}
