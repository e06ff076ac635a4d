import { readFileSync, statSync } from 'node:fs';
import { TextBytes } from './text-bytes.ts';

/**
 * A file that somebody named on the command line, as text.
 *
 * @throws what the file system says, or that it is too large
 */
export function readTextFile(path: string, limit: number): string {
  const { size } = statSync(path);
  if (size > limit)
    throw new Error(
      `${path} has ${size} bytes; at most ${limit} are read. Cut it to the part around the error.`,
    );
  return new TextBytes().decode(readFileSync(path));
}
