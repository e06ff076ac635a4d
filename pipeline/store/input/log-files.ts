import { closeSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TextBytes } from './text-bytes.ts';

/** Bytes that are read at a time. */
const PIECE = 1 << 20;

/** What cannot be read as a log, and why. */
export interface PassedOver {
  readonly path: string;
  readonly reason: string;
}

/**
 * The logs that paths name: files, and those below folders, in the order of their names. Links within a folder are not
 * followed, nor are hidden files read.
 *
 * @throws what the file system says of a path that was named; what lies below one and cannot be read is passed over
 */
export function logsAt(paths: readonly string[]): { logs: string[]; passedOver: PassedOver[] } {
  const logs: string[] = [];
  const passedOver: PassedOver[] = [];
  const visitAll = (folder: string): void => {
    for (const name of readdirSync(folder).toSorted()) {
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      try {
        visit(path);
      } catch (error) {
        passedOver.push({ path, reason: unreadable(error) });
      }
    }
  };
  const visit = (path: string): void => {
    const status = lstatSync(path);
    if (status.isDirectory()) visitAll(path);
    else if (!status.isFile()) passedOver.push({ path, reason: 'it is no regular file' });
    else if (/\.(?:gz|xz|zst|bz2|zip|7z)$/i.test(path))
      passedOver.push({ path, reason: 'it is compressed: unpack it first' });
    else logs.push(path);
  };
  for (const path of paths) {
    const status = statSync(path);
    if (status.isFile()) logs.push(path);
    else if (status.isDirectory()) visitAll(path);
    else visit(path);
  }
  return { logs, passedOver };
}

function unreadable(error: unknown): string {
  return `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
}

/** A log as it is read: piece by piece, so that it may be larger than the memory. */
export class LogFile {
  readonly path: string;
  readonly #file: number;
  readonly #bytes = Buffer.allocUnsafe(PIECE);
  readonly #text = new TextBytes();

  /** @throws what the file system says */
  constructor(path: string) {
    this.path = path;
    this.#file = openSync(path, 'r');
  }

  /** The next piece; null where the file ends. It may end within a line. */
  read(): string | null {
    const count = readSync(this.#file, this.#bytes, 0, PIECE, null);
    if (count === 0) return null;
    return this.#text.decode(this.#bytes.subarray(0, count));
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Opens a log; what is passed over, with the reason, where that fails. */
export function openLog(path: string): LogFile | PassedOver {
  try {
    return new LogFile(path);
  } catch (error) {
    return { path, reason: unreadable(error) };
  }
}
