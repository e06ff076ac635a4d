import { posix } from 'node:path';

/**
 * The path of a finding's file from the root of the repository. A policy may lie above the folder that holds the records'
 * folder.
 *
 * @param prefix what leads from the root to the folder that holds the records' folder, "" or ending in "/"
 */
export function rootedPath(prefix: string, file: string): string {
  return file.startsWith('../') ? posix.normalize(`${prefix}${file}`) : `${prefix}${file}`;
}
