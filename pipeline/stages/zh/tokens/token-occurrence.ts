import type { Token } from './token.ts';

/** How often a word is looked for in one text; a hostile text could hold it thousands of times within others. */
const SEARCHES = 64;

/** "str" for "str()", "vCPU" for "vCPUs", "className" for "classNames": Chinese has no plural. */
export function isBarerName(token: Token, text: string): boolean {
  // `NODE_ENV` is set to `production`.
  if (token.text.includes('=')) return token.text.split('=').every((part) => occursAlone(part, text));
  const name =
    /^(\w+)\(\)$/.exec(token.text)?.[1] ??
    /^(\w{0,40}(?:[A-Z]|Id)|[A-Za-z][a-z]{1,20}(?:[A-Z][a-z]+){1,8})s$/.exec(token.text)?.[1];
  return name !== undefined && occursAlone(name, text);
}

/** Whether a token stands in a text, in whatever quotes, and not as a part of a longer word. */
export function occurs(token: Token, text: string): boolean {
  // "GPLv3" says GPL, and "uuid" UUID.
  if (token.kind === 'acronym') {
    const { key } = token;
    return new RegExp(`(?<![A-Za-z])${key}(?![A-Za-z]{2})|(?<![\\w-])${key.toLowerCase()}(?![\\w-])`).test(
      text,
    );
  }
  const exact = token.key !== token.key.toLowerCase() || !/[A-Z]/.test(token.text);
  const word = token.kind === 'code' || !exact || token.text.includes(token.key) ? token.key : token.text;
  const hay = exact ? text : text.toLowerCase();
  return occursAlone(word, hay) || (!exact && occursAlone(token.text.toLowerCase(), hay));
}

/**
 * Whether a word stands in a text, and not as a part of a longer one. Bounded.
 *
 * @param letter what words consist of
 */
export function occursAlone(word: string, text: string, letter = /\w/): boolean {
  const isWord = (character: string | undefined) => character !== undefined && letter.test(character);
  for (let at = text.indexOf(word), tries = 0; at >= 0 && tries < SEARCHES; at = text.indexOf(word, at + 1)) {
    const inWord = isWord(word[0]) && isWord(text[at - 1]);
    const intoWord = isWord(word.at(-1)) && isWord(text[at + word.length]);
    if (!inWord && !intoWord) return true;
    tries += 1;
  }
  return false;
}
