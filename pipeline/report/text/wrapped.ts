/** Characters that take two columns: those of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/**
 * A text in lines of a terminal, broken between words only, so that whatever is copied from it is whole. A word that is
 * longer than a line has one to itself. No line begins with "::", which a runner might obey.
 *
 * @param text without line breaks
 * @param columns of the window, the indent included
 */
export function wrapped(text: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const own = [...word].length + (word.match(WIDE)?.length ?? 0);
    if (line !== '' && indent.length + width + 1 + own > columns && !word.startsWith('::')) {
      lines.push(line);
      [line, width] = [word, own];
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += own + (width === 0 ? 0 : 1);
    }
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n');
}
