import { ENTRY } from './log-kind.ts';

/**
 * Words without which no line names an error, in the forms in which they are written. A first sieve, so that what holds
 * nothing is passed over as fast as it can be searched.
 */
const TROUBLE =
  /[Ee]rr(?:or|no)|ERR|[Ff]ail|FAIL|[Ff]atal|FATAL|[Ee]xception|[Pp]anic|PANIC|[Cc]rit|CRIT|[Ee]merg|SEVERE|[Dd]enied|[Rr]efused|[Cc]annot|[Cc]ould not|[Uu]nable|[Tt]imed? ?out|[Nn]ot found|[Kk]illed|OOM|[Aa]bort|[Dd]eadlock|[Ss]egfault|错误|失败|异常|无法/g;

/** UTF-16 units of an entry that are read: a stack trace of a few hundred frames. */
const ENTRY_UNITS = 32_000;

/** An entry of a log: a line, and what belongs to it. */
export interface LogEntry {
  readonly text: string;
  /** Its place in the piece of the log. */
  readonly start: number;
}

/** The entries of a piece of a log that may name an error. The piece begins and ends between two lines. */
export function* troubledEntries(piece: string): Generator<LogEntry> {
  let from = 0;
  for (;;) {
    TROUBLE.lastIndex = from;
    const found = TROUBLE.exec(piece);
    if (!found) return;
    const start = entryStart(piece, found.index, from);
    const end = entryEnd(piece, found.index);
    yield { text: piece.slice(start, Math.min(end, start + ENTRY_UNITS)), start };
    from = end;
    if (from >= piece.length) return;
  }
}

/** Where the entry begins that holds a place: at the nearest line before it that an entry begins with. */
function entryStart(piece: string, place: number, floor: number): number {
  let start = piece.lastIndexOf('\n', place - 1) + 1;
  for (let line = Math.max(start, floor); place - line < ENTRY_UNITS;) {
    if (isEntryAt(piece, line)) return line;
    if (line <= floor) break;
    line = Math.max(floor, piece.lastIndexOf('\n', line - 2) + 1);
  }
  start = Math.max(start, floor);
  return start;
}

/** Where the next entry begins; at most so far behind. */
export function entryEnd(piece: string, place: number): number {
  const furthest = place + ENTRY_UNITS;
  for (let line = piece.indexOf('\n', place) + 1; line > 0; line = piece.indexOf('\n', line) + 1)
    if (line > furthest || isEntryAt(piece, line)) return line;
  return piece.length;
}

/** The place at which a piece may be cut, so that no entry is cut in two: where its last entry begins. */
export function lastEntryStart(piece: string): number {
  for (let line = piece.lastIndexOf('\n') + 1; line > 0; line = piece.lastIndexOf('\n', line - 2) + 1) {
    if (piece.length - line > ENTRY_UNITS) return piece.lastIndexOf('\n') + 1;
    if (isEntryAt(piece, line)) return line;
  }
  return 0;
}

function isEntryAt(piece: string, line: number): boolean {
  ENTRY.lastIndex = line;
  return ENTRY.test(piece);
}
