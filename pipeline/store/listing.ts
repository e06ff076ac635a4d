import { isNoRecord } from '../record/file-name.ts';
import type { FoundFile } from './record-source.ts';

/** Folders below this level hold no records; what lies there is listed, to be named as misplaced. */
const MAX_LEVELS = 8;

/**
 * Whether a folder is looked into ("open"), shown by itself since no record can stand in it ("shown"), or passed over,
 * as hidden folders are ("hidden").
 *
 * @param path below the records' folder, with "/" between its parts
 */
export function folderKind(path: string): 'open' | 'shown' | 'hidden' {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (name.endsWith('.json') || parts.length >= MAX_LEVELS) return isNoRecord(path) ? 'hidden' : 'shown';
  return name.startsWith('.') ? 'hidden' : 'open';
}

/**
 * What a listing of the records' folder shows of a file: the file, the folder around it that is not looked into, or
 * nothing. A folder on disk and a commit go by it alike: what one passed over and the other did not could be carried past
 * the gate.
 *
 * @param path below the records' folder, with "/" between its parts
 */
export function shownOf(path: string, kind: FoundFile['kind']): FoundFile | null {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    const seen = folderKind(folder);
    if (seen === 'hidden') return null;
    if (seen === 'shown') return { path: folder, kind: 'folder' };
  }
  return isNoRecord(path) ? null : { path, kind };
}
