import type { TracedText } from './traced-text.ts';

/** Control sequences of terminals: CSI (colours, cursor), OSC (titles, links), DCS and its like, the short ones. */
const SEQUENCES =
  // oxlint-disable-next-line no-control-regex -- these are the characters that have to go
  /\u001B\[[0-?]{0,40}[ -/]{0,4}[@-~]|\u009B[0-?]{0,40}[@-~]|\u001B\][^\u0007\u001B\n]{0,2000}(?:\u0007|\u001B\\|$)|\u001B[PX^_][^\u001B\n]{0,2000}\u001B\\|\u001B[()][0-9A-B]|\u001B[ -/]?[0-~]/g;

/** Colours whose escape character was lost or written out on the way: "^[[31m", "\u001b[0m", "[1;31m". */
const WRITTEN_COLOURS =
  /(?:\^\[|\\(?:u001[bB]|x1[bB]|033|e))\[[\d;]{0,20}[mK]|\[\d{1,3}(?:;\d{1,3}){0,5}m(?!\])/g;

/** A character that a typewriter would have struck over, with what takes it back. */
// oxlint-disable-next-line no-control-regex -- the backspace is what is looked for
const OVERSTRUCK = /[^\u0008]\u0008/g;

/** What has no width and says nothing: controls but the tab, marks of direction, joiners, byte-order marks. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are the characters that have to go
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/gu;

/** Spaces of every kind. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** Quotation marks as they stand on a keyboard. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′´'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟″'].map((mark) => [mark, '"'] as const),
]);
const CURLY = /[‘’‚‛′´“”„‟″]/g;

/** A line with nothing in it but what a keyboard writes: no control sequence, nothing invisible, plain spaces and quotes. */
export function plainCharacters(line: TracedText): TracedText {
  return line
    .without(SEQUENCES)
    .without(WRITTEN_COLOURS)
    .without(OVERSTRUCK)
    .without(INVISIBLE)
    .redrawn((text) => text.replaceAll(SPACES, ' ').replaceAll(CURLY, (mark) => QUOTES.get(mark) ?? mark));
}

/** Whether a text quotes with marks that are not on a keyboard, as GNU programs do in a UTF-8 locale. */
export function quotesCurly(text: string): boolean {
  return text.search(CURLY) >= 0;
}
