import { maskedText } from '../../tokens/masked-text.ts';
import type { Token } from '../../tokens/token.ts';
import { foreignPiece, tight } from './foreign-piece.ts';

/** A word, a name or a number; "$x" is one name. */
const WORD = /[\w$]+/g;

/** Signs of ASCII with nothing between them. */
const SIGNS = /(?:(?!\w)[!-~]){1,100}/g;

/** The light punctuation at either end of signs, which Chinese sets by itself. */
const PUNCTUATION = /^(?:[,.;:?)\-/]|!(?!=))+|(?<![\\.])(?:[,;:!?(\-/]|\.(?!\.))+$/g;

/** Signs of which a sentence has none. */
const CODE_SIGN = /[=<>[\]{}|&*+^$@#\\?%!]/;

/** What compares or joins: "=" is another one than "==". */
const OPERATORS = /[=<>!&|]+/g;

/** Tokens that are compared by what they are: "%1$s" is "%s". */
const COMPARED: ReadonlySet<string> = new Set(['placeholder', 'slot', 'tag', 'url', 'key']);

/** What brackets enclose, with what is called with it. */
const GROUP =
  /[\w.]{0,80}\([^()%\0\u0080-\uffff\n]{1,100}\)|\{[^{}%\0\u0080-\uffff\n]{1,100}\}|(?<!%)\[[^[\]%\0\u0080-\uffff\n]{1,100}\]/g;

/** What stands between words of code alone; other signs are those of ranges, of steps and of remarks. */
const JOINT = / --?$|[=|&@$*+\\]/;

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
    foreignGroup(english, withoutQuotes(target)) ??
    foreignPiece(english, chinese) ??
    foreignNeighbours(english, chinese)
  );
}

/** Backticks and quotes come and go in good texts. */
function withoutQuotes(text: string): string {
  return text.replace(/[`"'“”‘’]/g, '').replace(/[ \t]+/g, ' ');
}

/** Arguments, an object or a list as a whole: "f(a)" for "f(a, ...)". */
function foreignGroup(english: string, chinese: string): string | null {
  const all = tight(english.toLowerCase());
  const groups = (chinese.match(GROUP) ?? []).slice(0, MOST);
  return (
    groups.find((found) => {
      const group = tight(found.toLowerCase());
      const isNamed = all.includes(group.slice(0, group.indexOf('(') + 1));
      return (/^[{[]/.test(group) || (/^\w/.test(group) && isNamed)) && !all.includes(group);
    }) ?? null
  );
}

function foreignSigns(english: string, chinese: string): string | null {
  // A sign of its own, and no end of a question.
  if (chinese.includes(' ? ') && !english.includes(' ? ')) return '?';
  if (/[a-z]:\/(?!\/)/.test(chinese) && !/[a-z]:\/(?!\/)/.test(english)) return ':/';
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

function foreignNeighbours(english: string, chinese: string): string | null {
  const found = neighboursIn(chinese)
    .slice(0, MOST)
    .filter(({ text }) => !english.includes(text));
  if (found.length === 0) return null;
  const lower = english.toLowerCase();
  const words = new Set(lower.match(WORD));
  const known = Map.groupBy(neighboursIn(english), ({ one, other }) => `${one} ${other}`);
  for (const [at, { one, other, between, text }] of found.entries()) {
    const own = known.get(`${one} ${other}`) ?? [];
    const turned = known.get(`${other} ${one}`) ?? [];
    const isSame = (it: Neighbours) => it.between.replaceAll(' ', '') === between.replaceAll(' ', '');
    const isNew =
      own.length === 0 && (JOINT.test(between) || (/[>|] ?$/.test(between) && turned.some(isSame)));
    const isOther = CODE_SIGN.test(own[0]?.between ?? '') && !own.some(isSame);
    const next = found[at + 1];
    const isWithin =
      next?.one === other &&
      !words.has(other) &&
      words.has(one) &&
      words.has(next.other) &&
      !/^\d/.test(other);
    if (isNew || isOther || (isWithin && !lower.includes(other))) return text;
  }
  return null;
}

/** Two words, in small letters, with nothing but signs between them. */
interface Neighbours {
  readonly one: string;
  readonly other: string;
  readonly between: string;
  /** All three, as they stand there. */
  readonly text: string;
}

/** Of a number Chinese may say the sign: "80+ km". */
function neighboursIn(text: string): Neighbours[] {
  const words = [...text.matchAll(WORD)];
  return words.flatMap(({ 0: other, index }, at) => {
    const before = words[at - 1];
    if (before === undefined || /^\d+$/.test(before[0])) return [];
    const between = text.slice(before.index + before[0].length, index);
    if (!/^[ -~]*$/.test(between)) return [];
    return [
      {
        one: before[0].toLowerCase(),
        other: other.toLowerCase(),
        between,
        text: `${before[0]}${between}${other}`,
      },
    ];
  });
}
