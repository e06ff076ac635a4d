import { appendFileSync } from 'node:fs';

/** Adds text to the end of a file that others write to as well; the file is made where it is missing. */
export function appendToFile(path: string, text: string): void {
  appendFileSync(path, text);
}
