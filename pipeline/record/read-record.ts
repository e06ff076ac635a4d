import { isUtf8 } from 'node:buffer';
import { isObject, type Json } from '../json.ts';
import { topKey } from '../pointer.ts';
import type { Limits } from '../policy/policy.ts';
import { completeRecord } from './complete-record.ts';
import { countMembers, duplicateKeys } from './json/duplicate-keys.ts';
import { capProblems } from './problem-cap.ts';
import { idOfPath, nameDefect } from './file-name.ts';
import { Positions } from './json/position.ts';
import type { RawFile } from './raw-file.ts';
import type { Defect, RecordFile } from './record-file.ts';
import { scanJson } from './json/scan.ts';
import { shapeOf } from './shape.ts';
import { parseJson } from './json/syntax.ts';

/**
 * Makes a record of a file, as far as that can be done, and says everything that stands in the way. Never throws:
 * whatever the file holds, the other files are still judged.
 */
export function readRecord(file: RawFile, limits: Limits): RecordFile {
  const defects: Defect[] = [];
  // What has to go away altogether needs no better name.
  const name = file.kind === 'file' ? nameDefect(file.path) : null;
  if (name !== null) defects.push(limit(name));
  // What is no JSON by its name is a mistake of its name, whatever it holds.
  if (file.kind === 'file' && !file.path.endsWith('.json')) return unreadable(file.path, null, defects);
  const bytes = contentOf(file, limits, defects);
  const text = bytes && decode(bytes, defects);
  if (text === null) return unreadable(file.path, null, defects);

  const scan = scanJson(text, limits.depth, limits.stringBytes);
  if (scan.tooDeepAt !== null) {
    const message = `Objects and lists are nested deeper than ${limits.depth} levels here. No key of a record needs that: flatten it.`;
    defects.push({ ...limit(message), range: [scan.tooDeepAt, scan.tooDeepAt + 1] });
    return unreadable(file.path, text, defects);
  }
  const value = valueOf(text, defects);
  if (value === undefined) return unreadable(file.path, text, defects);

  const positions = new Positions(text);
  const spoilt = new Set<string>();
  for (const range of scan.inexactNumbers) {
    const pointer = positions.pointerAt(range[0]);
    spoilt.add(pointer);
    defects.push({ rule: 'schema/json', pointer, range, message: inexact(text.slice(...range)) });
  }
  for (const range of scan.longStrings) {
    const bytesOfString = stringBytes(text.slice(...range));
    if (bytesOfString <= limits.stringBytes) continue;
    const message = `The string has ${bytesOfString} bytes; ${limits.stringBytes} are allowed. Keep what a reader needs and link to the rest.`;
    const pointer = positions.pointerAt(range[0]);
    spoilt.add(pointer);
    defects.push({ ...limit(message), pointer, range });
  }
  if (scan.members !== countMembers(value)) {
    for (const { key, pointer, range, firstAt } of duplicateKeys(text)) {
      const { line } = positions.ofRange([firstAt, firstAt]);
      const message = `The key \`${key}\` stands twice in one object, first on line ${line}. Programs differ in which of the two they take: keep one.`;
      spoilt.add(pointer);
      defects.push({ rule: 'schema/duplicate-key', pointer, at: 'key', range, message });
    }
  }
  return shaped(file.path, text, value, defects, spoilt, limits);
}

/**
 * Reads a file of which is known what is wrong with it: for another process than the one that found it out.
 *
 * @param broken keys that are (see `RecordFile`); null where the file is no record
 */
export function readAgain({ path, bytes }: RawFile, broken: ReadonlySet<string> | null): RecordFile {
  const text = bytes && broken && decode(bytes, []);
  const value = text === null ? undefined : valueOf(text, []);
  if (broken === null || !isObject(value)) return unreadable(path, text, []);
  return recordFrom(path, text, value, [], broken);
}

function shaped(
  path: string,
  text: string,
  value: Json,
  defects: Defect[],
  /** Pointers of values about which there is a finding already. */
  spoilt: ReadonlySet<string>,
  limits: Limits,
): RecordFile {
  if (!isObject(value)) {
    const message =
      'A record is one JSON object in braces `{ … }`; this file holds something else. Put one record into one file.';
    return unreadable(path, text, [...defects, { rule: 'schema/record', pointer: '', message }]);
  }
  const shape = shapeOf(value);
  for (const { pointer, at, message, isDate, fix } of shape.problems) {
    if (isWithin(pointer, spoilt)) continue;
    defects.push({
      rule: isDate ? 'schema/date-order' : 'schema/record',
      pointer,
      at,
      message,
      ...(fix ? { fix } : {}),
    });
  }
  const broken = new Set(shape.broken);
  for (const pointer of spoilt) broken.add(topKey(pointer) ?? '');
  const regex = value['regex'];
  if (typeof regex === 'string' && regex.length > limits.regexCharacters) {
    broken.add('regex');
    const message = `The regex has ${regex.length} characters; ${limits.regexCharacters} are allowed. Match what tells the error apart, not the whole output.`;
    if (!spoilt.has('/regex')) defects.push({ ...limit(message), pointer: '/regex' });
  }
  const shown = [...Map.groupBy(defects, (defect) => defect.rule).values()].flatMap(capProblems);
  return recordFrom(path, text, value, shown, broken);
}

function recordFrom(
  path: string,
  text: string | null,
  value: { readonly [key: string]: Json },
  defects: readonly Defect[],
  broken: ReadonlySet<string>,
): RecordFile {
  const record = completeRecord(value, idOfPath(path), broken);
  return { path, text, value, defects, record, stated: new Set(Object.keys(value)), broken };
}

/** Whether a pointer is one of some others, or leads through one. */
function isWithin(pointer: string, others: ReadonlySet<string>): boolean {
  if (others.size === 0) return false;
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1))
    if (others.has(pointer.slice(0, end))) return true;
  return false;
}

function unreadable(path: string, text: string | null, defects: readonly Defect[]): RecordFile {
  return { path, text, value: undefined, defects, record: null, stated: new Set(), broken: new Set() };
}

function limit(message: string): Defect {
  return { rule: 'schema/limits', pointer: '', message };
}

function contentOf(file: RawFile, limits: Limits, defects: Defect[]): Uint8Array | null {
  const problem = contentProblem(file, limits);
  if (problem !== null) defects.push(limit(problem));
  return problem === null ? file.bytes : null;
}

function contentProblem(file: RawFile, limits: Limits): string | null {
  if (file.kind === 'symlink')
    return 'This is a symbolic link, which may lead anywhere. Put the record itself here.';
  if (file.kind === 'folder')
    return 'This is a folder, where a record is expected. Records stand directly in the folder of their domain.';
  if (file.kind === 'other')
    return 'This is neither a file nor a folder. Put a record here, or take it away.';
  if (file.size > limits.fileBytes) {
    return `The file has ${file.size} bytes; ${limits.fileBytes} are allowed. One record is one error: shorten it, or split it.`;
  }
  if (file.bytes === null)
    return `The file cannot be read (${file.failure ?? 'unknown reason'}). Check its permissions.`;
  return null;
}

const BYTE_ORDER_MARK = 0xfeff;

function decode(bytes: Uint8Array, defects: Defect[]): string | null {
  if (!isUtf8(bytes)) {
    const offset = firstInvalidByte(bytes);
    const readable = Buffer.from(bytes.buffer, bytes.byteOffset, offset).toString('utf8');
    const message = `The file is not valid UTF-8: byte ${offset} (counted from 0) begins no character. Save it as UTF-8 without a byte-order mark.`;
    // The text before the bad byte is all there is to count lines in.
    const lines = readable.split('\n');
    defects.push({
      rule: 'schema/json',
      pointer: '',
      message,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
    });
    return null;
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (text.charCodeAt(0) !== BYTE_ORDER_MARK) return text;
  const message =
    'The file begins with a byte-order mark, an invisible character that JSON does not allow. Save it as UTF-8 without one.';
  defects.push({ rule: 'schema/json', pointer: '', range: [0, 1], message });
  // A space keeps every offset where it is, and JSON allows it there.
  return ` ${text.slice(1)}`;
}

/**
 * The offset of the first byte that begins no character. The longest beginning that may be one of valid UTF-8 is found
 * by halving, as no longer one is valid again; it may end within a character that is not completed.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (!isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

/** Whether the bytes are UTF-8, or the beginning of some. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function valueOf(text: string, defects: Defect[]): Json | undefined {
  const syntax = parseJson(text);
  if (syntax.ok) return syntax.value;
  defects.push({ rule: 'schema/json', pointer: '', range: syntax.range, message: syntax.message });
  return syntax.recovered;
}

function inexact(number: string): string {
  const shown = number.length > 40 ? `${number.slice(0, 37)}…` : number;
  return `The number ${shown} cannot be held exactly: programs that read it get another value. Write one with fewer digits, or a string.`;
}

function stringBytes(literal: string): number {
  try {
    return Buffer.byteLength(JSON.parse(literal) as string, 'utf8');
  } catch {
    return Buffer.byteLength(literal, 'utf8');
  }
}
