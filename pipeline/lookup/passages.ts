/** A piece of the text that regexes are searched in. */
export interface Passage {
  readonly text: string;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** Whether it is several lines, for regexes that run over the ends of lines. */
  readonly isBlock: boolean;
  /** Whether it is a line that may name the error; absent: it is not. */
  readonly isTelling?: boolean;
}

/** UTF-16 units of the longest passage. What is longer is cut into passages that overlap by half. */
export const PASSAGE_UNITS = 4096;

/**
 * Cuts a pasted text into what regexes are searched in: every distinct line by itself, so that `^` and `$` stand for its
 * ends, and blocks of whole lines, which overlap by half. So each match is found that is no longer than half a passage.
 */
export function passagesOf(text: string): Passage[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const seen = new Set<string>();
  const passages: Passage[] = [];
  for (const [index, line] of lines.entries()) {
    for (const piece of piecesOf(line)) {
      if (seen.has(piece)) continue;
      seen.add(piece);
      passages.push({ text: piece, line: index + 1, isBlock: false });
    }
  }
  return [...passages, ...blocksOf(lines)];
}

function piecesOf(line: string): string[] {
  if (line.trim() === '') return [];
  if (line.length <= PASSAGE_UNITS) return [line];
  const pieces: string[] = [];
  for (let from = 0; from < line.length - PASSAGE_UNITS / 2; from += PASSAGE_UNITS / 2)
    pieces.push(line.slice(from, from + PASSAGE_UNITS));
  return pieces;
}

/** Runs of at least two lines, each as long as fits, each beginning in the middle of the one before. */
function blocksOf(lines: readonly string[]): Passage[] {
  const blocks: Passage[] = [];
  let first = 0;
  while (first < lines.length - 1) {
    const last = lastLineWithin(lines, first, PASSAGE_UNITS);
    if (last > first)
      blocks.push({ text: lines.slice(first, last + 1).join('\n'), line: first + 1, isBlock: true });
    if (last === lines.length - 1) break;
    first = Math.max(first + 1, lastLineWithin(lines, first, PASSAGE_UNITS / 2));
  }
  return blocks;
}

/** The last line of a run that begins with a line and is no longer than so many units; at least that line itself. */
function lastLineWithin(lines: readonly string[], first: number, units: number): number {
  let length = lines[first]?.length ?? 0;
  let last = first;
  while (last + 1 < lines.length) {
    length += 1 + (lines[last + 1]?.length ?? 0);
    if (length > units) break;
    last++;
  }
  return last;
}
