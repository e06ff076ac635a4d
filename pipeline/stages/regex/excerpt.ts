/**
 * A text of a stranger's writing as a code span for a message: on one line, at most `most` UTF-16 units, cut in the
 * middle of no character.
 */
export function excerpt(text: string, most = 80): string {
  const line = onOneLine(text).trim();
  return `\`${line.length <= most ? line : `${wholeCharacters(line.slice(0, most - 1))}…`}\``;
}

/** The part of a line from `start` to `end` with as much around it as fits, as a code span; UTF-16 offsets. */
export function excerptAround(text: string, start: number, end: number, most = 100): string {
  if (text.length <= most) return excerpt(text, most);
  const room = Math.max(0, most - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), text.length - most));
  const part = onOneLine(wholeCharacters(text.slice(from, from + most)));
  return `\`${from > 0 ? '…' : ''}${part.trim()}${from + most < text.length ? '…' : ''}\``;
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('`', "'");
}

/** Without the half of a character at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
