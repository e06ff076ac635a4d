import { existsSync } from 'node:fs';
import { writeWholeFile } from './whole-file.ts';

/**
 * Writes a file where none stands yet.
 *
 * @param path absolute; folders that are missing are made
 * @returns false where something stands there, which stays as it is
 */
export function writeNewFile(path: string, text: string): boolean {
  if (existsSync(path)) return false;
  writeWholeFile(path, text);
  return true;
}
