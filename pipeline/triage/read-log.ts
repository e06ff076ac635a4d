import { BEGINNING, ENDING } from '../output/long-output.ts';
import { failuresOf, isJUnit } from './junit.ts';
import { entryEnd, lastEntryStart, troubledEntries } from './log-entries.ts';
import { logKindOf } from './log-kind.ts';

/** UTF-16 units of a report of tests. */
const XML_UNITS = 64_000_000;

/**
 * Finds the failures in a log, in memory that does not grow with it.
 *
 * @param read gives the next piece of the log, null at its end
 * @param onFailure is told the text of each: the whole output of a run, an entry of a log, or a failed test
 * @returns why it could not be read, or null
 */
export function readLog(read: () => string | null, onFailure: (text: string) => void): string | null {
  const first = read();
  if (first === null) return null;
  if (!isText(first)) return 'it is no text';
  if (isJUnit(first)) return readJUnit(first, read, onFailure);
  if (logKindOf(first.slice(0, BEGINNING)) === 'output') {
    onFailure(outputOf(first, read));
    return null;
  }
  readEntries(first, read, onFailure);
  return null;
}

/** UTF-16 units by which text is told from other bytes, and the share of controls from which on they are none. */
const TOLD_BY = 8_000;
const CONTROL_SHARE = 0.05;

/** A log in which a zero byte got lost is text; what holds many of them, and other controls, is not. */
function isText(beginning: string): boolean {
  if (!beginning.includes('\0')) return true;
  const told = beginning.slice(0, TOLD_BY);
  // oxlint-disable-next-line no-control-regex -- these are what is counted
  return (told.match(/[\0-\x06\x0E-\x1A\uFFFD]/g)?.length ?? 0) < told.length * CONTROL_SHARE;
}

function outputOf(first: string, read: () => string | null): string {
  let beginning = first;
  let ending = '';
  for (let piece = read(); piece !== null; piece = read()) {
    if (beginning.length < BEGINNING) beginning += piece;
    else ending = ending.length > ENDING ? ending.slice(-ENDING) + piece : ending + piece;
  }
  return beginning.length + ending.length > BEGINNING + ENDING
    ? `${beginning.slice(0, BEGINNING)}\n${(beginning.slice(BEGINNING) + ending).slice(-ENDING)}`
    : beginning + ending;
}

function readEntries(first: string, read: () => string | null, onFailure: (text: string) => void): void {
  let rest = first;
  for (let piece = read(); piece !== null; piece = read()) {
    const cut = lastEntryStart(rest);
    for (const { text } of troubledEntries(rest.slice(0, cut))) onFailure(text);
    rest = rest.slice(cut) + piece;
    // A line without end is no line.
    if (rest.length > LONGEST) rest = rest.slice(entryEnd(rest, rest.length - LONGEST));
  }
  for (const { text } of troubledEntries(rest)) onFailure(text);
}

const LONGEST = 8_000_000;

function readJUnit(
  first: string,
  read: () => string | null,
  onFailure: (text: string) => void,
): string | null {
  let xml = first;
  for (let piece = read(); piece !== null; piece = read()) {
    xml += piece;
    if (xml.length > XML_UNITS) return 'it is a report of tests of more than 64 million characters';
  }
  const { outputs, isWhole } = failuresOf(xml);
  outputs.forEach(onFailure);
  return isWhole ? null : 'it is XML with a mistake: what stands behind that was not read';
}
