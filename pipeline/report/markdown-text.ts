import { plainText } from './plain-text.ts';

/**
 * A stranger's text as a code span of GitHub's Markdown: nothing in it is markup, a mention, a reference, an image or
 * HTML, and it does not end a table's cell. The span is fenced by one more backtick than the text holds in a row.
 */
export function codeSpan(text: string): string {
  const plain = plainText(text);
  if (plain === '') return '` `';
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain.trim() === '' ? ' ' : '';
  // A table is cut into cells before its spans are read: only there does a backslash before "|" vanish.
  return `${fence}${pad}${plain.replaceAll('|', '\\|')}${pad}${fence}`;
}

/**
 * A message of ours in Markdown: what it quotes in backticks comes from strangers and stays a code span, the rest is
 * escaped, so that no character of it is markup.
 */
export function prose(message: string): string {
  return plainText(message)
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : escapeMarkup(part)))
    .join('');
}

/** Every ASCII punctuation character that Markdown or GitHub gives a meaning is written as a reference. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replaceAll(/\bwww\./gi, 'www&#46;');
}
