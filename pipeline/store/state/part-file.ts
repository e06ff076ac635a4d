import { closeSync, openSync, readSync } from 'node:fs';
import { isObject, parsedOrUndefined } from '../../json.ts';
import type { KnownResult, KnownResults } from '../../rule/state/known-results.ts';
import { readPartLine, writePartLine, type PartTerms } from '../../rule/state/part-line.ts';
import type { PartResult } from '../../rule/state/part-run.ts';
import { writeWholeFile } from '../whole-file.ts';

/** A file is not what `check --shard` has written, or was written under other terms. */
export class PartFileError extends Error {
  override readonly name = 'PartFileError';
}

/** Bytes of a line: more than the findings of any file that the limits let through. */
const LINE_BYTES = 1 << 26;
const READ_AT_ONCE = 1 << 20;

/** Writes the results of a part, one a line, after a line that says under which terms they were found. */
export function writePartFile(path: string, basis: string, results: Iterable<PartResult>): void {
  writeWholeFile(path, linesOf(basis, results));
}

function* linesOf(basis: string, results: Iterable<PartResult>): Generator<string> {
  yield `${JSON.stringify({ format: 'curate-part', version: 1, basis })}\n`;
  let count = 0;
  for (const result of results) {
    count++;
    yield `${writePartLine(result)}\n`;
  }
  yield `${JSON.stringify({ end: count })}\n`;
}

interface Place {
  readonly file: string;
  readonly start: number;
  readonly length: number;
  readonly key: string;
}

/**
 * The results that several parts have found. They are read when they are asked for. A result counts for the content that it
 * was found in, and for no other: what the parts leave out, or have seen in another state, is judged here.
 */
export class PartFiles implements KnownResults {
  readonly #terms: PartTerms;
  readonly #places = new Map<string, Place>();

  /**
   * @param basis stands for the terms under which the parts must have been found
   * @throws PartFileError
   */
  constructor(files: readonly string[], basis: string, terms: PartTerms) {
    this.#terms = terms;
    for (const file of files) this.#index(file, basis);
  }

  of(path: string, key: string): KnownResult | null {
    const place = this.#places.get(path);
    if (!place || place.key !== key) return null;
    const result = readPartLine(readAt(place), this.#terms);
    return result?.path === path && result.key === key ? result : null;
  }

  #index(file: string, basis: string): void {
    let number = 0;
    let found = 0;
    let isWhole = false;
    for (const { line, start, length } of linesIn(file)) {
      number++;
      const wrong = (what: string): PartFileError =>
        new PartFileError(
          `${file}, line ${number}: ${what}. \`check --shard\` writes such files; run it again.`,
        );
      if (isWhole) throw wrong('there is something behind the end');
      if (number === 1) {
        checkHead(line, basis, wrong);
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
      found++;
      this.#places.set(result.path, { file, start, length, key: result.key });
    }
    if (!isWhole) throw new PartFileError(`${file} is cut short. Run \`check --shard\` again.`);
  }
}

function checkHead(line: string, basis: string, wrong: (what: string) => PartFileError): void {
  const head = parsedOrUndefined(line);
  if (!isObject(head) || head['format'] !== 'curate-part' || head['version'] !== 1)
    throw wrong('this is no part of a check');
  if (head['basis'] !== basis)
    throw wrong(
      'this part was judged by other rules, another policy, another version of the tool or for another day',
    );
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
