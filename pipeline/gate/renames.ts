import type { Json } from '../json.ts';

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
