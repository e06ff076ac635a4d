import type { Amount } from '../numbers/amount.ts';
import { chineseAmounts, englishAmounts, isSameAmount } from '../numbers/amounts.ts';
import { chineseDecades, decadeParts } from '../numbers/decades.ts';
import { englishNumbers } from '../numbers/english-numbers.ts';
import { chineseNumbers, digitsOf, numberKey } from '../numbers/number-words.ts';
import { maskedText } from './masked-text.ts';
import { scan } from './scanner.ts';
import { isBarerName, occurs, occursAlone } from './token-occurrence.ts';
import type { Token } from './token.ts';

/** What of the English does not stand in the Chinese, and the other way round. */
export interface TokenDifference {
  readonly lost: readonly Token[];
  readonly added: readonly Token[];
}

/** One text with its tokens. */
interface Side {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** How many missing tokens are looked for letter by letter; a hostile text could hold thousands. */
const SEARCHES = 64;

/** Kinds of which every occurrence counts; other things Chinese often names once where English names them twice. */
const COUNTED: ReadonlySet<string> = new Set(['placeholder', 'tag', 'slot']);

const HAN = /\p{Script=Han}/u;

/**
 * Compares the tokens of two texts. Linear in their length.
 *
 * @param context English in which a token of the Chinese may stand too
 */
export function compareTokens(source: string, target: string, context = ''): TokenDifference {
  const english = { text: source, tokens: scan(source) };
  const chinese = { text: target, tokens: scan(target) };
  const more = { text: context, tokens: context === '' ? [] : scan(context) };
  return {
    lost: lostTokens(english, chinese),
    added: addedTokens(english, chinese, more),
  };
}

function lostTokens(english: Side, chinese: Side): Token[] {
  const missing = unmatched(english.tokens, [chinese]).filter((token) => token.kept);
  const values = missing.some(isNumber) ? chineseValues(chinese.text) : new Set<string>();
  const isSaid = missing.some(isNumber)
    ? amountIn(englishAmounts(english.text), chineseAmounts(chinese.text))
    : () => false;
  // A name that stands in an address is not said by that.
  const prose = missing.length > 0 ? maskedText(chinese.text, ({ kind }) => kind === 'url') : '';
  let searches = SEARCHES;
  return missing.filter((token) => {
    if (isNumber(token)) {
      const isThere = values.has(token.key);
      return !isSaid(token) && !isThere;
    }
    if (searches-- <= 0) return true;
    if (COUNTED.has(token.kind)) return !(standsInCode(token, chinese) && isAsOften(token, chinese, english));
    return !(occurs(token, prose) || isBarerName(token, chinese.text));
  });
}

function addedTokens(english: Side, chinese: Side, context: Side): Token[] {
  const extra = unmatched(chinese.tokens, [english, context]).filter((token) => token.kept);
  if (extra.length === 0) return [];
  const values = englishValues(`${english.text} ${context.text}`);
  const isSaid = extra.some(isNumber)
    ? amountIn(chineseAmounts(chinese.text), englishAmounts(english.text))
    : () => false;
  // An error text with its Chinese in brackets says everything twice.
  const isGlossed = chinese.text.includes(english.text.trim());
  const words = new Set(wordsOf(`${english.text} ${context.text}`));
  let searches = SEARCHES;
  return extra.filter((token) => {
    if (isNumber(token)) return !values.has(token.key) && !isSaid(token);
    const isNamed = token.kind === 'slot' && HAN.test(token.text) && /<|(?<!\w)[A-Z]{2}/.test(english.text);
    if (token.kind === 'acronym' || isNamed) return false;
    if (searches-- <= 0) return true;
    // `$HOME` for "the home directory"
    const isCode = /^<[a-z].*[-_]/.test(token.text) && english.text.includes(token.text.slice(1, -1));
    if (COUNTED.has(token.kind) && (isCode || !(/^[<$]\w/.test(token.text) && isMadeOf(token, words))))
      return !(standsInCode(token, english) || (isGlossed && english.text.includes(token.text)));
    return !(
      occurs(token, english.text) ||
      occurs(token, context.text) ||
      differsByComments(token, english.text) ||
      isInflected(token, english.text) ||
      (token.kind !== 'code' && (isMadeOf(token, words) || isOneName(token, english.text)))
    );
  });
}

/** Whether a token consists of words of the English, and so brings nothing in: "/Lyft" of "出租车/Lyft". */
function isMadeOf({ text }: Token, words: ReadonlySet<string>): boolean {
  const own = wordsOf(text);
  // "AssemblyLoadContexts" in the plural.
  return own.length > 0 && own.every((word) => words.has(word) || words.has(`${word}s`));
}

/** Whether code is that of the English but for the words of its comments. */
function differsByComments({ kind, text }: Token, english: string): boolean {
  if (kind !== 'code' || !HAN.test(text)) return false;
  const parts = text.replace(/^`+|`+$/g, '').split(/\/\*.{0,400}?\*\//s);
  return parts.length > 1 && parts.every((part) => english.includes(part.trim()));
}

/** `ConfigMap` for "ConfigMaps", `dynamic` for "Dynamic" at the beginning of a sentence. */
function isInflected({ kind, text }: Token, english: string): boolean {
  const word = /^`(\w{2,40})`$/.exec(text)?.[1];
  if (kind !== 'code' || word === undefined) return false;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return occursAlone(`${word}s`, english) || new RegExp(`(?:^|[.:] )${capital}\\b`).test(english);
}

/** "CodeLens" for "code lens". */
function isOneName({ kind, text }: Token, english: string): boolean {
  const letters = (it: string) => it.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return kind === 'identifier' && /^[A-Za-z]{4,40}$/.test(text) && letters(english).includes(letters(text));
}

/** The words and numbers of a text. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+|\d+|\p{Script=Han}+/gu) ?? [];
}

function isNumber(token: Token): boolean {
  return token.kind === 'number';
}

/** The tokens for which there is none on the other sides, counting those kinds of which each occurrence counts. */
function unmatched(tokens: readonly Token[], sides: readonly Side[]): Token[] {
  const supply = new Map<string, number>();
  for (const side of sides)
    for (const token of side.tokens) supply.set(token.key, (supply.get(token.key) ?? 0) + 1);
  return tokens.filter((token) => {
    const left = supply.get(token.key) ?? 0;
    if (COUNTED.has(token.kind)) supply.set(token.key, left - 1);
    return left <= 0;
  });
}

/** Whether a token is a part of a code span there: one side writes `rules = %r` in backticks, the other in quotes. */
function standsInCode(token: Token, { tokens }: Side): boolean {
  return tokens.some(({ kind, text }) => kind === 'code' && text.includes(token.text));
}

/** Whether a token stands in one text as often as in the other, in code or not. */
function isAsOften({ text }: Token, one: Side, other: Side): boolean {
  return one.text.split(text).length >= other.text.split(text).length;
}

/** What the Chinese says in numbers, in whatever way. */
function chineseValues(chinese: string): Set<string> {
  const plain = withoutPlaceholders(chinese);
  const values = new Set([...digitsOf(plain), ...chineseNumbers(plain), ...chineseDecades(plain)]);
  for (const [, digits = ''] of plain.matchAll(/(?:[-−–—－负减下]|减去) ?(\d{1,15})/g))
    values.add(`-${numberKey(digits)}`);
  return values;
}

/** What the English says in numbers, in whatever way. */
function englishValues(english: string): Set<string> {
  const plain = withoutPlaceholders(english);
  const values = new Set([...digitsOf(plain), ...englishNumbers(plain), ...decadeParts(plain)]);
  for (const [, digits = ''] of plain.matchAll(/(?:[-−–—]|minus|negative|below) ?(\d{1,15})/gi))
    values.add(`-${numberKey(digits)}`);
  return values;
}

function withoutPlaceholders(text: string): string {
  return maskedText(text, ({ kind }) => kind === 'placeholder' || kind === 'tag');
}

/** Whether a number is part of an amount that the other text has too, be it in another unit: "30 days", 一个月. */
function amountIn(own: readonly Amount[], others: readonly Amount[]): (token: Token) => boolean {
  const said = own
    .slice(0, SEARCHES)
    .filter((it) => others.slice(0, SEARCHES).some((other) => isSameAmount(it, other)));
  // Of "10-12.5%" each number is an amount of its own.
  const isOther = (it: Amount, { text, key }: Token) =>
    it.unit.kind !== 'clock' && /\d-\d/.test(text) && Number(key) !== it.number;
  return (token) => said.some((it) => it.start < token.end && token.start < it.end && !isOther(it, token));
}
