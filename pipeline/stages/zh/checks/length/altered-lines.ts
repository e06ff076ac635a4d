/** The marks of a comment or of an item of a list at the beginning of a line. */
const MARK = /^\s*(?:#|\/\/|\/\*|\*|--|<!--|;|\d+[.)]|[-•] )/;

/** A message of ICU, whose branches may be laid out otherwise. */
const BRANCHES = /\{\s*\w+\s*,/;

/**
 * What became of the lines of a text, as a part of a sentence; null where the Chinese has those of the English, each with
 * the mark of its comment. Linear.
 */
export function alteredLines(source: string, target: string): string | null {
  const english = source.trim().split('\n');
  const chinese = target.trim().split('\n');
  if (BRANCHES.test(source)) return null;
  if (chinese.length < english.length) return 'has fewer lines than the English';
  // The whole English, with its Chinese on a line of its own.
  if (target.trim().startsWith(`${source.trim()}\n`)) return null;
  if (chinese.length > english.length) return 'has more lines than the English';
  const lost = english.findIndex(
    (line, at) => markOf(line) !== '' && markOf(line) !== markOf(chinese[at] ?? ''),
  );
  return english.length < 2 || lost < 0 ? null : `lacks the mark at the beginning of line ${lost + 1}`;
}

/** The first sign of the mark that a line begins with; "" where it has none. */
function markOf(line: string): string {
  return MARK.exec(line)?.[0].trim().charAt(0) ?? '';
}
