/**
 * A text of a stranger's writing as a code span for a message: on one line, at most `most` UTF-16 units, cut in the
 * middle of no character.
 */
export function excerpt(text: string, most = 80): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim();
  if (line.length <= most) return `\`${line}\``;
  const cut = line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return `\`${cut}…\``;
}
