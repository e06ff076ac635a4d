import { CHINESE_NAMES } from '../words/known-words.ts';
import type { Token } from './token.ts';

/** How often a word is looked for in one text; a hostile text could hold it thousands of times within others. */
const SEARCHES = 64;

/** "Node.js" for "node", "super()" for "super": the same thing by its fuller name. */
export function isFullerName(token: Token, text: string): boolean {
  const name = /^(\w+)(?:\.js|\(\))$/.exec(token.text)?.[1];
  if (name !== undefined) return occursAlone(name.toLowerCase(), text.toLowerCase());
  // "Content-Encodings" in the plural.
  return /[A-Za-z]$/.test(token.text) && occursAlone(`${token.text}s`, text);
}

/** Names that one thing goes by: two in English and in Chinese alike, or the one that it has in China. */
const SAME: readonly (readonly string[])[] = [
  ['k8s', 'kubernetes'],
  ['postgres', 'postgresql'],
  ['macos', 'mac os'],
  ['wechat', '微信'],
  ['wecom', '企业微信'],
  ['dingtalk', '钉钉'],
  ['unionpay', '银联'],
  ['mastercard', '万事达'],
  ['paypal', '贝宝'],
  ['linkedin', '领英'],
  ['fedex', '联邦快递'],
  ['harmonyos', '鸿蒙'],
];

/**
 * Whether a name stands in a text in another way: by its other name ("K8s"), by its capitals ("TS" for "TypeScript"), or
 * in two ("NODE_ENV=production" as `NODE_ENV` 设为 `production`).
 */
export function isSaidOtherwise({ kind, text: name }: Token, text: string): boolean {
  if (kind !== 'identifier' && kind !== 'number') return false;
  const lower = text.toLowerCase();
  const names = SAME.find((each) => each.includes(name.toLowerCase())) ?? [];
  if (names.some((each) => occursAlone(each, lower))) return true;
  const [, key = '', value = ''] = /^([\w.-]{2,60})=([\w./-]{1,60})$/.exec(name) ?? [];
  if (value !== '') return occursAlone(key, text) && occursAlone(value, text);
  return hasCapitalsIn(name, text);
}

/** "CJS" and "CommonJS" */
function hasCapitalsIn(name: string, text: string): boolean {
  const capitals = name.replace(/[^A-Z]+/g, '');
  return capitals.length > 1 && capitals.length < name.length && occursAlone(capitals, text);
}

/** "str" for "str()", "vCPU" for "vCPUs": Chinese has no plural. */
export function isBarerName(token: Token, text: string): boolean {
  const name =
    /^(\w+)\(\)$/.exec(token.text)?.[1] ??
    /^(\w{0,40}(?:[A-Z]|Id)|(?:[A-Z][a-z]+){2,9})s$/.exec(token.text)?.[1];
  return name !== undefined && occursAlone(name, text);
}

/** "<PID>" for "PID", "--force" for "the force option", "CodeLens" for "code lens": marked as what it is. */
export function isNamed({ kind, text }: Token, english: string): boolean {
  if (kind === 'slot' || kind === 'tag') return occursAlone(text.slice(1, -1), english);
  if (kind === 'flag') return /^--[a-z]{3}/.test(text) && occursAlone(text.slice(2), english);
  if (kind !== 'identifier' && kind !== 'code number') return false;
  return /^[A-Za-z]{2}\w{2,40}$/.test(text) && joined(english).includes(joined(text));
}

/** The words without what stands between them. */
function joined(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Whether a token stands in a text, in whatever quotes, and not as a part of a longer word. */
export function occurs(token: Token, text: string): boolean {
  // "GPLv3" says GPL, and "uuid" UUID.
  if (token.kind === 'acronym') {
    const { key } = token;
    if (CHINESE_NAMES.get(key)?.test(text)) return true;
    return new RegExp(`(?<![A-Za-z])${key}(?![A-Za-z]{2})|(?<![\\w-])${key.toLowerCase()}(?![\\w-])`).test(
      text,
    );
  }
  const exact = token.key !== token.key.toLowerCase() || !/[A-Z]/.test(token.text);
  const word = token.kind === 'code' || !exact ? token.key : token.text;
  const hay = exact ? text : text.toLowerCase();
  // "Codelens" may be another way to write "CodeLens", "codelens" is another name.
  if (!exact && /[a-z][A-Z]/.test(token.text) && occursAlone(word, text)) return false;
  return occursAlone(word, hay) || (!exact && occursAlone(token.text.toLowerCase(), hay));
}

/** Whether a word stands in a text, and not as a part of a longer one. Bounded. */
export function occursAlone(word: string, text: string): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /\w/.test(character);
  for (let at = text.indexOf(word), tries = 0; at >= 0 && tries < SEARCHES; at = text.indexOf(word, at + 1)) {
    const inWord = isWord(word[0]) && isWord(text[at - 1]);
    const intoWord = isWord(word.at(-1)) && isWord(text[at + word.length]);
    if (!inWord && !intoWord) return true;
    tries += 1;
  }
  return false;
}
