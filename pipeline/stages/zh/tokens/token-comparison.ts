import { chineseAmounts, englishAmounts, isSameAmount, type Amount } from './amounts.ts';
import { englishNumbers } from './english-numbers.ts';
import { chineseNumbers, digitsOf, numberKey, scaledNumbers } from './number-words.ts';
import { scan } from './scanner.ts';
import { isSpelledOut } from './spelled-out.ts';
import { isBarerName, isFullerName, isNamed, occurs, occursAlone } from './token-occurrence.ts';
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

/** How many words with slashes between them are looked for. */
const ALTERNATIVES = 8;

/** Kinds of which every occurrence counts; other things Chinese often names once where English names them twice. */
const COUNTED: ReadonlySet<string> = new Set(['placeholder', 'tag', 'slot']);

const HAN = /\p{Script=Han}/u;

/** A Chinese character, or what closes its quotes and brackets. */
const CHINESE = /[\p{Script=Han}”’」』》）]/u;

/** Chinese has other steps than a thousand, and writes these as powers. */
const HUGE = /illions?\b|googol/i;

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
  const values = missing.some(isNumber) ? chineseValues(english, chinese) : new Set<string>();
  const isSaid = missing.some(isNumber)
    ? amountIn(englishAmounts(english.text), chineseAmounts(chinese.text))
    : () => false;
  const prose = missing.length > 0 ? withoutAddresses(chinese) : '';
  let translatedSlots = chinese.tokens.filter(
    (token) => token.kind === 'slot' && HAN.test(token.text),
  ).length;
  let searches = SEARCHES;
  const swapped = digitSwapped(english, chinese);
  return missing.filter((token) => {
    if (isNumber(token)) return token.key === swapped || (!values.has(token.key) && !isSaid(token));
    if (searches-- <= 0) return true;
    if (token.kind === 'slot' && (translatedSlots-- > 0 || isMentioned(english.text, chinese.text)))
      return false;
    if (COUNTED.has(token.kind)) return !(standsInCode(token, chinese) || isPrice(token, chinese.text));
    return !(
      occurs(token, prose) ||
      isBarerName(token, chinese.text) ||
      isSpelledOut(token, english.text, chinese.text)
    );
  });
}

function addedTokens(english: Side, chinese: Side, context: Side): Token[] {
  const huge = HUGE.test(english.text);
  const extra = unmatched(chinese.tokens, [english, context]).filter(
    (token) => token.kept && !(huge && isNumber(token)),
  );
  const values = extra.length > 0 ? englishValues(english, context) : new Set<string>();
  const isSaid = extra.some(isNumber)
    ? amountIn(chineseAmounts(chinese.text), englishAmounts(english.text))
    : () => false;
  // An error text with its Chinese in brackets says everything twice.
  const isGlossed = chinese.text.includes(english.text.trim());
  const singular = extra.some(isCount) && isSingular(english);
  let searches = SEARCHES;
  return extra.filter((token) => {
    if (isNumber(token)) return !values.has(token.key) && !isSaid(token);
    if (token.kind === 'acronym' || (token.kind === 'slot' && HAN.test(token.text))) return false;
    if (singular && isCount(token) && countsSomething(token, chinese)) return false;
    if (searches-- <= 0) return true;
    if (isNamed(token, english.text)) return false;
    if (COUNTED.has(token.kind))
      return !(standsInCode(token, english) || (isGlossed && english.text.includes(token.text)));
    return !(
      isAlternative(token, chinese, english) ||
      occurs(token, english.text) ||
      occurs(token, context.text) ||
      isFullerName(token, english.text)
    );
  });
}

/**
 * A number in digits that the Chinese has less often than the English, where it has another of them more often: "exit
 * code 1" as 退出码 0, beside another 0.
 */
function digitSwapped(english: Side, chinese: Side): string | null {
  const count = new Map<string, number>();
  for (const token of english.tokens)
    if (isNumber(token)) count.set(token.key, (count.get(token.key) ?? 0) + 1);
  for (const token of chinese.tokens)
    if (isNumber(token)) count.set(token.key, (count.get(token.key) ?? 0) - 1);
  const isIn = (key: string, { tokens }: Side) =>
    tokens.some((token) => isNumber(token) && token.key === key);
  const lost = [...count].find(([key, left]) => left > 0 && !isIn(key, chinese))?.[0];
  const more = [...count].some(([key, left]) => left < 0 && isIn(key, english));
  return more ? (lost ?? null) : null;
}

function isNumber(token: Token): boolean {
  return token.kind === 'number';
}

/** A placeholder that may stand for a number: the Chinese of "one file" is often that of "%d files". */
function isCount(token: Token): boolean {
  return (
    token.kind === 'placeholder' &&
    /^(?:%\d+\$[a-z]*[diuls]|%n|%\d|[%$]?\{{0,2}\(?(?:\d|n|num|number|total|[a-z_]*counte?r?)\)?\}{0,2}[ds]?)$/i.test(
      token.key,
    )
  );
}

/** "协议/TLS" for "protocol / TLS": Chinese sets no spaces around the slash between two words, which makes it no path. */
function isAlternative({ kind, text, start }: Token, chinese: Side, { text: english }: Side): boolean {
  if (kind !== 'path' || !text.startsWith('/') || !CHINESE.test(chinese.text.charAt(start - 1))) return false;
  const words = text.split('/').filter((word) => word !== '');
  return words.length <= ALTERNATIVES && words.every((word) => occursAlone(`/ ${word}`, english));
}

/** Whether the Chinese says "the given" where the English names a slot, "for <time>" as 给定的时间. */
function isMentioned(english: string, chinese: string): boolean {
  return /给定|指定/.test(chinese) && !/\b(?:given|specif|certain)/i.test(english);
}

/** "One file", "a minute ago", "1 match": an English singular without a placeholder. */
function isSingular({ text, tokens }: Side): boolean {
  return !tokens.some(isCount) && /^\W{0,9}an? |\bone\b|\bsingle\b|(?<![\w.])1(?![\w.])/i.test(text);
}

function countsSomething(token: Token, { text }: Side): boolean {
  return /^ ?\p{Script=Han}/u.test(text.slice(token.end, token.end + 3));
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

/** What the Chinese says in numbers, in whatever way. */
function chineseValues(english: Side, chinese: Side): Set<string> {
  const plain = withoutPlaceholders(chinese);
  const values = new Set([...digitsOf(plain), ...chineseNumbers(plain), ...scaledNumbers(plain)]);
  if (chinese.tokens.some(isCount) && isSingular(english)) values.add('1');
  for (const [, digits = ''] of plain.matchAll(/(?:[-−–—－负减下]|减去) ?(\d{1,15})/g))
    values.add(`-${numberKey(digits)}`);
  return values;
}

/** "$5" may be five dollars rather than a placeholder. */
function isPrice({ text }: Token, chinese: string): boolean {
  return /^\$\d$/.test(text) && new RegExp(`(?<!\\d)${text.slice(1)} ?美?元`).test(chinese);
}

function pricesOf({ tokens }: Side): string {
  return tokens.flatMap(({ text }) => (/^\$\d$/.test(text) ? [text.slice(1)] : [])).join(' ');
}

/** What the English says in numbers, in whatever way. */
function englishValues(english: Side, context: Side): Set<string> {
  const plain = `${withoutPlaceholders(english)} ${withoutPlaceholders(context)} ${pricesOf(english)}`;
  const values = new Set([...digitsOf(plain), ...englishNumbers(plain)]);
  for (const [, digits = ''] of plain.matchAll(/(?:[-−–—]|minus|negative|below) ?(\d{1,15})/gi))
    values.add(`-${numberKey(digits)}`);
  return values;
}

/** A name that stands in an address is not said by that. */
function withoutAddresses({ text, tokens }: Side): string {
  const parts: string[] = [];
  let from = 0;
  for (const token of tokens) {
    if (token.kind !== 'url') continue;
    parts.push(text.slice(from, token.start));
    from = token.end;
  }
  return [...parts, text.slice(from)].join(' ');
}

function withoutPlaceholders({ text, tokens }: Side): string {
  const parts: string[] = [];
  let from = 0;
  for (const token of tokens) {
    if (token.kind !== 'placeholder' && token.kind !== 'tag') continue;
    parts.push(text.slice(from, token.start));
    from = token.end;
  }
  return [...parts, text.slice(from)].join(' ');
}

/** Whether a number is part of an amount that the other text has too, be it in another unit: "30 days", 一个月. */
function amountIn(own: readonly Amount[], others: readonly Amount[]): (token: Token) => boolean {
  const said = own
    .slice(0, SEARCHES)
    .filter((it) => others.slice(0, SEARCHES).some((other) => isSameAmount(it, other)));
  return ({ start, end }) => said.some((it) => it.start < end && start < it.end);
}
