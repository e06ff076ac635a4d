import { matchesGlob, relative, resolve } from 'node:path';
import type { Finding } from '../../rule/finding.ts';
import type { RecordSource } from '../../store/record-source.ts';

/** Which records a command is to show: those that its paths and globs name, or all. */
export interface RecordSelection {
  includes(path: string): boolean;
  /** Whether a finding is of a shown record, or is about one. */
  shows(finding: Finding): boolean;
  readonly count: number;
}

/**
 * @param root absolute path of the records' folder
 * @param patterns paths of files or folders, ids of records, or globs; none means all records
 * @returns the first pattern that names no record, where there is one
 */
export function selectRecords(
  source: RecordSource,
  root: string,
  patterns: readonly string[],
): RecordSelection | { readonly unmatched: string } {
  const paths = source.files.map((file) => file.path);
  if (patterns.length === 0) return { includes: () => true, shows: () => true, count: paths.length };
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    const matching = paths.filter((path) => names(pattern, path, source.name, root));
    if (matching.length === 0) return { unmatched: pattern };
    for (const path of matching) chosen.add(path);
  }
  return narrowingTo(chosen, source.name);
}

function narrowingTo(paths: ReadonlySet<string>, folder: string): RecordSelection {
  const ids = new Set([...paths].map((path) => path.replace(/\.json$/, '')));
  return {
    includes: (path) => paths.has(path),
    shows: (finding) =>
      paths.has(finding.file.slice(folder.length + 1)) || finding.related.some((id) => ids.has(id)),
    count: paths.size,
  };
}

/** A pattern is read from the working folder, from the folder that holds the records, and from the records' folder. */
function names(pattern: string, path: string, folder: string, root: string): boolean {
  const fromHere = relative(root, resolve(pattern)).replaceAll('\\', '/');
  const inFolder = pattern.startsWith(`${folder}/`) ? pattern.slice(folder.length + 1) : pattern;
  return [fromHere, inFolder].some((each) => {
    const below = `${each.replace(/\/$/, '')}/`;
    return (
      each === '' ||
      path === each ||
      path === `${each}.json` ||
      path.startsWith(below) ||
      matchesGlob(path, each)
    );
  });
}
