import { foldCase } from './fold-case.ts';
import { withSingleSpaces } from './single-spaces.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * The one normal form in which texts of records are compared.
 *
 * Two texts that a reader takes for the same error message have the same normal form: it forgets compatibility forms
 * (NFKC), case, spacing, quotes and punctuation, and puts a placeholder for what changes from one occurrence of an
 * error to the next. The table in the test shows each step.
 *
 * | what | becomes |
 * |---|---|
 * | `https://host/x`, `redis://h:1` | `<url>` |
 * | `/var/www/a.php`, `C:\a\b`, `./x`, `src/a.ts:3:4` | `<path>`; places that every system has (`/dev`, `/etc`, `/proc`, `/sys`, `/run`) stay words |
 * | `3f2504e0-4f89-11d3-9a0c-0305e82c3301` | `<uuid>` |
 * | `0x7ffe`, `9fceb02d0ae5` (8 or more digits of which one is a letter, one is not) | `<hex>` |
 * | `10.0.0.1`, `fe80::1` | `<ip>` |
 * | `2024-01-31T10:00:00Z`, `12:30:59` | `<time>` |
 * | `v1.2.3`, `3.11`, `5.0-rc1` | `<version>` |
 * | `42`, `5432` in `host:5432`, `512` in `512MiB` | `<n>` |
 *
 * A number that tells errors apart stays: one that is part of a word (`E0308`, `TS2345`), that follows a word such as
 * "error", "code" or "status", that stands alone in brackets (`[1040]`, `(98: …)`), or that has three digits and
 * neither a unit nor a counter beside it (`502 Bad Gateway`).
 *
 * The time is linear in the length of the text, whatever it says: the text is cut at spaces, quotes and brackets, and
 * each piece is looked at a fixed number of times by expressions that cannot backtrack.
 */

/** A name that stands in a normal form for something that changes. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '<url>',
  '<path>',
  '<uuid>',
  '<hex>',
  '<ip>',
  '<time>',
  '<version>',
  '<n>',
]);

const NO_WORDS: ReadonlySet<string> = new Set([...PLACEHOLDERS, ...STOP_WORDS]);

/** Words after which a number is the name of an error, not a quantity. */
const CODE_WORDS: ReadonlySet<string> = new Set(
  'code codes errno errcode err error exception exit exited http https ora rc returned signal sqlstate status'.split(
    ' ',
  ),
);

/** Words before which or after which a number counts or measures something. */
const COUNTER_WORDS: ReadonlySet<string> = new Set(
  (
    'at byte bytes char character characters column columns day days gb gib hour hours index item items kb kib length limit ' +
    'line lines mb mib minute minutes min month months ms offset page pages percent pid pixel pixels pool port ' +
    'position process px rank row rows s sec second seconds seq sequence size tb thread times week weeks worker year years'
  ).split(' '),
);

/** Folders that are the same on every machine, so that a path below them says which error it is. */
const FIXED_PLACES: ReadonlySet<string> = new Set(['dev', 'etc', 'proc', 'sys', 'run']);

/** Placeholders, addresses, and what stands between spaces, quotes, brackets and list signs. */
const PIECES =
  /<[a-z]+>|[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>«»‹›「」『』《》“”]+|[^\s"'`´‘’‚“”„«»‹›「」『』《》()[\]{}<>,;=|]+|[<>=|]+/gu;
const WORDS = /[\p{L}\p{N}\p{M}_.]+|[+*^%~#$@&]+/gu;

const URL = /^[a-z][a-z0-9+.-]*:\/\//u;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const TIME = /^(?:\d{4}-\d\d-\d\d(?:t[\d:.]+(?:z|[+-]\d\d:?\d\d)?)?|\d{1,2}:\d\d:\d\d(?:\.\d+)?)$/u;
const PREFIXED_HEX = /^0x[0-9a-f]+$/u;
const BARE_HEX = /^(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{8,}$/u;
const IPV4 = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u;
const IPV6 = /^(?=[^g-z]*::|(?:[0-9a-f]{1,4}:){7})[0-9a-f:.]{3,45}$/u;
const VERSION = /^v?\d+(?:\.\d+)+[\p{L}\p{N}_]*$/u;
const MAJOR_VERSION = /^v\d+$/u;
const NUMBER = /^\d+$/u;
const MEASURED = /^(\d+(?:\.\d+)?)(\p{L}+)$/u;
/** Scripts that write words without spaces between them. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

/** The normal form of a text: its tokens, separated by single spaces; "" for a text without words. */
export function normalForm(text: string): string {
  return tokens(text).join(' ');
}

/** The tokens of the normal form, in their order. */
export function tokens(text: string): string[] {
  const folded = withSingleSpaces(foldCase(text));
  const found: string[] = [];
  let at = 0;
  for (const piece of folded.match(PIECES) ?? []) {
    // What stands between two pieces begins none, so this is where the piece was found.
    const start = folded.indexOf(piece, at);
    readPiece(folded, start, piece, found);
    at = start + piece.length;
  }
  return found;
}

/**
 * The distinct words of a text, for likeness: its tokens without placeholders, signs and very common English words.
 * A run of Chinese, Japanese or Thai counts as its pairs of neighbouring characters.
 */
export function wordSet(text: string): Set<string> {
  const words = new Set<string>();
  for (const token of tokens(text)) {
    if (NO_WORDS.has(token)) continue;
    if (/[a-z0-9]/.test(token)) words.add(token);
    else if (UNSPACED.test(token)) for (const pair of neighbours(token)) words.add(pair);
    else if (/[\p{L}\p{N}]/u.test(token)) words.add(token);
  }
  return words;
}

/** A word of ASCII: most pieces, and none of what is told apart below. */
const PLAIN_WORD = /^[a-z]+$/;

/** What some piece holds that is one volatile thing as a whole. */
const JOINED = /[-:/\\]/;

function readPiece(text: string, start: number, piece: string, found: string[]): void {
  const bare = trimPunctuation(piece);
  if (PLAIN_WORD.test(bare)) {
    found.push(bare);
    return;
  }
  if (PLACEHOLDERS.has(piece)) {
    found.push(piece);
    return;
  }
  if (piece.startsWith('<') || piece.startsWith('>')) {
    // A bracket around a name (`<file>`) is layout; a sign that stands free compares.
    const name = /[a-z]+/u.exec(piece)?.[0];
    if (name !== undefined) found.push(name);
    else if (isFree(text, start, piece)) found.push(piece);
    return;
  }
  const whole = JOINED.test(bare) ? wholePiece(bare) : null;
  if (whole !== null) {
    found.push(whole);
    return;
  }
  for (const match of piece.matchAll(WORDS)) readWord(text, start + match.index, match[0], found);
}

/** The placeholder of a piece that is one volatile thing as a whole; null where its words are to be read. */
function wholePiece(piece: string): string | null {
  if (URL.test(piece)) return '<url>';
  if (UUID.test(piece)) return '<uuid>';
  if (TIME.test(piece)) return '<time>';
  if (IPV6.test(piece)) return '<ip>';
  return isPath(piece) ? '<path>' : null;
}

/**
 * A path begins like one (`/`, `./`, `~/`, `c:\`, `\\host`) or ends in a file with an extension. "and/or", "i/o",
 * "3/4" and "application/json" are none.
 */
function isPath(piece: string): boolean {
  if (/^[a-z]:[\\/]./u.test(piece) || /^\\\\./u.test(piece)) return true;
  if (/^(?:\.{1,2}|~)[\\/]./u.test(piece)) return true;
  if (/^\/[\p{L}\p{N}_.@$-]/u.test(piece)) {
    const place = /^\/(?:var\/)?([a-z]+)\//u.exec(piece)?.[1];
    return place === undefined || !FIXED_PLACES.has(place);
  }
  return /[\\/][^\\/]*\.[a-z][a-z0-9]{0,4}(?::[\d:]*)?$/u.test(piece);
}

function readWord(text: string, start: number, run: string, found: string[]): void {
  const word = trimDots(run);
  if (word === '') return;
  const end = start + run.length;
  const previous = found.at(-1) ?? '';
  if (IPV4.test(word)) found.push('<ip>');
  else if (VERSION.test(word) || MAJOR_VERSION.test(word)) found.push('<version>');
  else if (PREFIXED_HEX.test(word)) found.push('<hex>');
  else if (BARE_HEX.test(word)) found.push(CODE_WORDS.has(previous) ? word : '<hex>');
  else if (NUMBER.test(word)) found.push(isCode(text, start, end, word, previous) ? word : '<n>');
  else readName(word, found);
}

/** A measured quantity (`512mib`), or a name, whose dots only join its parts (`java.lang.String`). */
function readName(word: string, found: string[]): void {
  const measured = MEASURED.exec(word);
  if (measured?.[2] !== undefined && COUNTER_WORDS.has(measured[2])) found.push('<n>', measured[2]);
  else if (!word.includes('.')) found.push(word);
  else for (const part of word.split('.')) if (part !== '') found.push(NUMBER.test(part) ? '<n>' : part);
}

function isCode(text: string, start: number, end: number, digits: string, previous: string): boolean {
  if (CODE_WORDS.has(previous)) return true;
  if (COUNTER_WORDS.has(previous) || /[\p{L}\p{N}_][[(]$/u.test(text.slice(Math.max(0, start - 3), start)))
    return false;
  if (isBracketed(text, start, end)) return true;
  if (digits.length !== 3 || digits.startsWith('0')) return false;
  const before = text[start - 1] ?? ' ';
  // `host:443` is a port, `5/100` and `10-200` are quantities.
  if (before === ':' && start > 1 && text[start - 2] !== ' ') return false;
  return !/[-/.]/u.test(before) && !COUNTER_WORDS.has(nextWord(text, end));
}

/** "[1040]", "(98: …)", but not the index or the arguments in "list[0]", "open(2)". */
function isBracketed(text: string, start: number, end: number): boolean {
  const from = text[start - 1] === '-' ? start - 1 : start;
  const opening = text[from - 1] ?? '';
  const closing = text[end] ?? '';
  if (!'([{'.includes(opening) || opening === '' || !')]}:'.includes(closing) || closing === '') return false;
  return !/[\p{L}\p{N}_]/u.test(text[from - 2] ?? ' ');
}

/** The word that follows, if it begins within a few characters: enough to know a unit. */
function nextWord(text: string, from: number): string {
  return /^[\s-]?([a-z]{1,12})(?![a-z])/u.exec(text.slice(from, from + 16))?.[1] ?? '';
}

function isFree(text: string, start: number, sign: string): boolean {
  return /\s/u.test(text[start - 1] ?? ' ') && /\s/u.test(text[start + sign.length] ?? ' ');
}

function trimPunctuation(piece: string): string {
  let end = piece.length;
  while (end > 0 && '.:!?'.includes(piece[end - 1] ?? '')) end--;
  return piece.slice(0, end);
}

function trimDots(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && word[start] === '.') start++;
  while (end > start && word[end - 1] === '.') end--;
  return word.slice(start, end);
}

function* neighbours(run: string): Iterable<string> {
  const characters = [...run];
  if (characters.length === 1) yield run;
  for (let at = 1; at < characters.length; at++) yield `${characters[at - 1]}${characters[at]}`;
}
