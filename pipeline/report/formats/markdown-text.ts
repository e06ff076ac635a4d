import { plainText } from '../text/plain-text.ts';

/**
 * A stranger's text as code in GitHub's Markdown: nothing in it is markup, a mention, a reference, an image or HTML, and
 * it does not end a table's cell. Where a backtick span could be read in more ways than one, it is written as HTML, with
 * every sign as a reference.
 */
export function codeSpan(text: string): string {
  const plain = plainText(text);
  if (plain.trim() === '') return '<code> </code>';
  if (!/[`|\\]/.test(plain)) return `\`${plain}\``;
  return `<code>${plain.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}

/**
 * A message of ours in Markdown: what it quotes in backticks comes from strangers and stays code, the rest is escaped,
 * so that no character of it is markup.
 */
export function markdownProse(message: string): string {
  return plainText(message)
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : escapeMarkup(part)))
    .join('');
}

/** GitHub looks for these in the finished page too, where a reference has become its character: something must stand between. */
const LINKED = /@|#(?=\d)|\$|:(?=[\w+-]+:)|:(?=\/\/)|\b(?:gh|www)(?=[-.])/gi;

/** Every ASCII character that Markdown or GitHub gives a meaning is written as a reference. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll(LINKED, (match) => `${match}\u200b`)
    .replaceAll(/[&<>\\`*_{}[\]()#+!|~$@\u200b]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('://', '&#58;//');
}
