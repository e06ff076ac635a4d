import { escapeText } from '../../output/escaped-text.ts';

/** What must not be shown, by what is shown in its place, such as "[$TEAM_KEY]". */
export type Secrets = ReadonlyMap<string, string>;

/**
 * A text without the secrets that it repeats, as they are or escaped for JSON or an address. A cookie or a header with its scheme
 * is repeated in parts as well.
 *
 * @param open a text that may hold one of them by chance, such as the records' own: what stands there is no secret
 */
export function conceal(text: string, secrets: Secrets, open = ''): string {
  let rest = text;
  const parts = [...secrets].flatMap(([value, label]) =>
    partsOf(value).map((part) => [part, label] as const),
  );
  for (const [part, label] of parts.sort(([a], [b]) => b.length - a.length))
    if (open === '' || !open.includes(part)) rest = rest.replaceAll(patternOf(part), () => label);
  return rest;
}

/** The whole, and its words and the values in them, as far as they can be secrets. */
function partsOf(value: string): string[] {
  const words = value.split(/[\s;,]+/);
  const values = words.map((word) => word.slice(word.indexOf('=') + 1));
  return [...new Set([value, ...words, ...values])].filter(canBeSecret);
}

/** Where no key is wanted people write "none" or "ollama"; the shortest keys in use look like "sk-1234". */
function canBeSecret(text: string): boolean {
  return text.length >= 8 || (text.length >= 6 && /\d/.test(text));
}

/** The text, or its beginning where a message was cut off, however its characters are written. */
function patternOf(text: string): RegExp {
  const characters = [...text].map(formsOf);
  const least = Math.max(LEAST_SHOWN, Math.ceil(characters.length / 2));
  const [head, tail] = [characters.slice(0, least).join(''), characters.slice(least).join('')];
  return new RegExp(tail === '' ? head : String.raw`${head}(?:${tail}|[\w.+/=~-]*)`, 'gu');
}

/** Characters that all keys of an issuer may begin with. */
const LEAST_SHOWN = 12;

/** A character as it is, after a backslash, or by its code in JSON or in an address. */
function formsOf(character: string): string {
  const inJson = character
    .split('')
    .map((unit) => String.raw`\\u${inAnyCase(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`)
    .join('');
  const inAddress = [...Buffer.from(character)]
    .map((byte) => `%${inAnyCase(byte.toString(16).padStart(2, '0'))}`)
    .join('');
  return String.raw`(?:\\?${escapeText(character)}|${inJson}|${inAddress}${character === ' ' ? String.raw`|\+` : ''})`;
}

function inAnyCase(digits: string): string {
  return digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
