import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { isObject, parsedOrUndefined } from '../../json.ts';
import type { KnownResult, KnownResults } from '../../rule/state/known-results.ts';
import { readPartLine, writePartLine, type PartTerms } from '../../rule/state/part-line.ts';
import type { JudgedFile } from '../../rule/judge/judged-batch.ts';
import { WholeFileDraft } from '../whole-file.ts';

/** A file is not what `check --shard` has written, or was written under other terms. */
export class PartFileError extends Error {
  override readonly name = 'PartFileError';
}

/** What a part is of: which one, judged under which terms. */
export interface PartHead {
  /** Stands for all that the results depend on besides the records. */
  readonly basis: string;
  /** The states that are judged: "" for the files as they lie on the disk, else the ids of commits. */
  readonly states: string;
  /** The number of the part, from 1 up to `parts`. */
  readonly part: number;
  readonly parts: number;
}

/** Bytes of a line: more than the findings of any file that the limits let through. */
const LINE_BYTES = 1 << 26;
const READ_AT_ONCE = 1 << 20;

/** Which part a file belongs to: by its path alone, so that every machine shares the files out alike. */
export function partOf(path: string, parts: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE() % parts) + 1;
}

/** Writes the results of a part as they come, one a line, between a line that says what part it is and one that ends it. */
export class PartWriter {
  readonly #draft: WholeFileDraft;
  #count = 0;

  constructor(path: string, head: PartHead) {
    this.#draft = new WholeFileDraft(path);
    this.#draft.add(`${JSON.stringify({ format: 'curate-part', version: 2, ...head })}\n`);
  }

  add(files: readonly JudgedFile[]): void {
    this.#count += files.length;
    for (const { path, key, result } of files) this.#draft.add(`${writePartLine(path, key, result)}\n`);
  }

  finish(): void {
    this.#draft.add(`${JSON.stringify({ end: this.#count })}\n`);
    this.#draft.finish();
  }

  /** Leaves no file, unless it is finished. */
  drop(): void {
    this.#draft.drop();
  }
}

interface Place {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/**
 * The results that all parts of the work have found. They are read when they are asked for. A result counts for the content
 * that it was found in, and for no other: what has changed since is judged here.
 */
export class PartFiles implements KnownResults {
  readonly #terms: PartTerms;
  /** By what stands for a file's path and content. */
  readonly #places = new Map<string, Place>();

  /**
   * @param head what the parts must have been judged by
   * @throws PartFileError where a file is no such part, or not every part is there exactly once
   */
  constructor(files: readonly string[], head: Pick<PartHead, 'basis' | 'states'>, terms: PartTerms) {
    this.#terms = terms;
    const parts = new WholeWork();
    for (const file of files) this.#index(file, head, parts);
    parts.checkWhole();
  }

  of(path: string, key: string): KnownResult | null {
    const place = this.#places.get(key);
    if (!place) return null;
    const result = readPartLine(readAt(place), this.#terms);
    return result?.path === path && result.key === key ? result : null;
  }

  #index(file: string, expected: Pick<PartHead, 'basis' | 'states'>, parts: WholeWork): void {
    let number = 0;
    let found = 0;
    let isWhole = false;
    let head: PartHead | null = null;
    for (const { line, start, length } of linesIn(file)) {
      number++;
      const wrong = (what: string): PartFileError =>
        new PartFileError(
          `${file}, line ${number}: ${what}. \`check --shard\` writes such files; run it again.`,
        );
      if (isWhole) throw wrong('there is something behind the end');
      if (!head) {
        head = readHead(line, expected, wrong);
        parts.add(file, head);
        continue;
      }
      const end = parsedOrUndefined(line);
      if (isObject(end) && Object.hasOwn(end, 'end')) {
        if (end['end'] !== found) throw wrong(`results are missing`);
        isWhole = true;
        continue;
      }
      const result = readPartLine(line, this.#terms);
      if (!result) throw wrong('this is no result of a file');
      if (partOf(result.path, head.parts) !== head.part) throw wrong('this file belongs to another part');
      if (this.#places.has(result.key)) throw wrong('there is a result of this file already');
      found++;
      this.#places.set(result.key, { file, start, length });
    }
    if (!isWhole) throw new PartFileError(`${file} is cut short. Run \`check --shard\` again.`);
  }
}

/** Holds that every part is there, and none twice. */
class WholeWork {
  readonly #files = new Map<number, string>();
  #parts = 0;

  add(file: string, { part, parts }: PartHead): void {
    if (this.#files.size > 0 && parts !== this.#parts)
      throw new PartFileError(`${file} is one of ${parts} parts, and others are of ${this.#parts}.`);
    const twin = this.#files.get(part);
    if (twin !== undefined) throw new PartFileError(`${twin} and ${file} are both part ${part} of ${parts}.`);
    this.#parts = parts;
    this.#files.set(part, file);
  }

  checkWhole(): void {
    for (let part = 1; part <= this.#parts; part++)
      if (!this.#files.has(part))
        throw new PartFileError(
          `Part ${part} of ${this.#parts} is missing. \`check --shard ${part}/${this.#parts}\` makes it.`,
        );
  }
}

function readHead(
  line: string,
  expected: Pick<PartHead, 'basis' | 'states'>,
  wrong: (what: string) => PartFileError,
): PartHead {
  const head = parsedOrUndefined(line);
  if (!isObject(head) || head['format'] !== 'curate-part' || head['version'] !== 2)
    throw wrong('this is no part of a check');
  const { basis, states, part, parts } = head;
  if (typeof basis !== 'string' || typeof states !== 'string' || !isCount(part) || !isCount(parts))
    throw wrong('this is no part of a check');
  if (part > parts) throw wrong('this is no part of a check');
  if (states !== expected.states) throw wrong('this part was judged of other commits');
  if (basis !== expected.basis)
    throw wrong(
      'this part was judged by other rules, another policy, another version of the tool or for another day',
    );
  return { basis, states, part, parts };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function* linesIn(file: string): Generator<{ line: string; start: number; length: number }> {
  const descriptor = openSync(file, 'r');
  try {
    let pending: Buffer[] = [];
    let length = 0;
    let start = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(READ_AT_ONCE);
      const read = readSync(descriptor, chunk, 0, chunk.length, null);
      if (read === 0) break;
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0 && end < read; end = chunk.indexOf(10, from)) {
        pending.push(chunk.subarray(from, end));
        length += end - from;
        yield { line: Buffer.concat(pending).toString('utf8'), start, length };
        start += length + 1;
        [pending, length, from] = [[], 0, end + 1];
      }
      pending.push(chunk.subarray(from, read));
      length += read - from;
      if (length > LINE_BYTES) throw new PartFileError(`${file} has a line that is longer than any result.`);
    }
    if (length > 0) yield { line: Buffer.concat(pending).toString('utf8'), start, length };
  } finally {
    closeSync(descriptor);
  }
}

function readAt({ file, start, length }: Place): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(length);
    const read = readSync(descriptor, buffer, 0, length, start);
    return buffer.toString('utf8', 0, read);
  } finally {
    closeSync(descriptor);
  }
}
