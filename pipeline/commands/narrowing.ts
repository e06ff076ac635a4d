import { matchesGlob, relative, resolve } from 'node:path';
import type { Finding } from '../rule/finding.ts';
import type { RecordFolder } from '../store/record-folder.ts';

/** Which records a command is to show: those that its paths and globs name, or all. */
export interface Narrowing {
  includes(path: string): boolean;
  /** Whether a finding is of a shown record, or is about one. */
  shows(finding: Finding): boolean;
  readonly count: number;
}

/**
 * @param patterns paths of files or folders, ids of records, or globs; none means all records
 * @returns null with the first pattern that names no record
 */
export function narrow(
  folder: RecordFolder,
  patterns: readonly string[],
): Narrowing | { readonly unmatched: string } {
  const paths = folder.files.map((file) => file.path);
  if (patterns.length === 0) return narrowingTo(new Set(paths), folder.name, true);
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    const matching = paths.filter((path) => names(pattern, path, folder));
    if (matching.length === 0) return { unmatched: pattern };
    for (const path of matching) chosen.add(path);
  }
  return narrowingTo(chosen, folder.name, false);
}

function narrowingTo(paths: ReadonlySet<string>, folder: string, all: boolean): Narrowing {
  const ids = new Set([...paths].map((path) => path.replace(/\.json$/, '')));
  return {
    includes: (path) => paths.has(path),
    shows: (finding) =>
      all || paths.has(finding.file.slice(folder.length + 1)) || finding.related.some((id) => ids.has(id)),
    count: paths.size,
  };
}

/** A pattern is read from the working folder, from the folder that holds the records, and from the records' folder. */
function names(pattern: string, path: string, folder: RecordFolder): boolean {
  const fromHere = relative(folder.path, resolve(pattern)).replaceAll('\\', '/');
  const inFolder = pattern.startsWith(`${folder.name}/`) ? pattern.slice(folder.name.length + 1) : pattern;
  return [fromHere, inFolder].some(
    (each) =>
      each === '' ||
      path === each ||
      path === `${each}.json` ||
      path.startsWith(`${each.replace(/\/$/, '')}/`) ||
      matchesGlob(path, each),
  );
}
