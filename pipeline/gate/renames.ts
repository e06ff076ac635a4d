import type { Json } from '../json.ts';
import type { Finding } from '../rule/finding.ts';

/** A file that only one side of a change has. */
export interface UnpairedFile {
  readonly path: string;
  /** The parsed text; undefined where it is no JSON. */
  readonly value: Json | undefined;
  /** Null where the file cannot be read. */
  readonly text: string | null;
}

/** What an error is, whatever its record is called: two records that agree in one of these are one that has moved. */
export const MARKS = ['signature', 'regex', 'root_cause'] as const;

/**
 * Which of the files that went away is which of those that came: by their whole text, else by what says which error
 * they are about. A text that several share says nothing.
 *
 * @returns new path by old path
 */
export function renamesAmong(
  gone: readonly UnpairedFile[],
  come: readonly UnpairedFile[],
): Map<string, string> {
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  const keys = [wholeText, ...MARKS.map((mark) => (file: UnpairedFile) => markOf(file.value, mark))];
  for (const keyOf of keys) {
    const from = unique(
      gone.filter(({ path }) => !renames.has(path)),
      keyOf,
    );
    const to = unique(
      come.filter(({ path }) => !taken.has(path)),
      keyOf,
    );
    for (const [key, old] of from) {
      const next = to.get(key);
      if (next === undefined) continue;
      renames.set(old, next);
      taken.add(next);
    }
  }
  return renames;
}

/**
 * Which of the files that went away have gone into another record, which says so in `former_ids`. They are gone all the same;
 * what was wrong with them may now stand there.
 *
 * @returns the path of the record that took a file in, by the path of the file
 */
export function mergesAmong(
  gone: readonly string[],
  heads: Iterable<readonly [path: string, value: Json | undefined]>,
): Map<string, string> {
  const left = new Set(gone);
  const merges = new Map<string, string>();
  for (const [path, value] of heads)
    for (const id of formerIdsOf(value)) if (left.has(`${id}.json`)) merges.set(`${id}.json`, path);
  return merges;
}

/** Findings of files that have gone into others, as findings of those. */
export function asMerged(
  findings: readonly Finding[],
  merges: ReadonlyMap<string, string>,
): readonly Finding[] {
  if (merges.size === 0) return findings;
  return findings.map((each) => ({ ...each, file: merges.get(each.file) ?? each.file }));
}

function formerIdsOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const ids = Object.hasOwn(value, 'former_ids') ? value['former_ids'] : undefined;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function wholeText(file: UnpairedFile): string | null {
  return file.text;
}

/** The text of a record under a key; null where there is none. */
export function markOf(value: Json | undefined, mark: (typeof MARKS)[number]): string | null {
  if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const text = Object.hasOwn(value, mark) ? (value as { [key: string]: Json })[mark] : undefined;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** Paths by key, without the keys that several files have. */
function unique(
  files: readonly UnpairedFile[],
  keyOf: (file: UnpairedFile) => string | null,
): ReadonlyMap<string, string> {
  const groups = Map.groupBy(files, keyOf);
  const single = [...groups].flatMap(([key, group]): [string, string][] => {
    const [only] = group;
    return key === null || group.length !== 1 || only === undefined ? [] : [[key, only.path]];
  });
  return new Map(single);
}
