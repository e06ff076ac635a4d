/** How many records may go at once, however small the knowledge base is. */
const LEAST = 3;

/** What has become of the records of a base. */
export interface VanishedRecords {
  /** Ids of the records that the head has no more, under any name. */
  readonly ids: readonly string[];
  /** Ids of those whose file is there and tells of another error: what they told is gone as well. */
  readonly replaced?: readonly string[];
  /** Ids of those whose file is there and can be read as a record no more, which is a finding of its own. */
  readonly unreadable?: readonly string[];
  /** How many the policy lets go without a word of a code owner. */
  readonly allowed: number;
}

/**
 * Which records a change takes away. Only what can be read as a record counts, on either side: a file of another kind in
 * the place of a record is none, and however many other files there are makes no difference.
 *
 * @param before paths of the records of the base
 * @param after paths of the records of the head
 * @param files paths of all files of the head
 * @param renamed new path by old path
 * @param replaced paths, in the base, of records that tell of another error in the head
 * @param share per cent of the records of the base that may go
 */
export function vanishedRecords(
  before: readonly string[],
  after: ReadonlySet<string>,
  files: Pick<ReadonlySet<string>, 'has'>,
  renamed: ReadonlyMap<string, string>,
  replaced: ReadonlySet<string>,
  share: number,
): VanishedRecords {
  const isThere = (path: string): boolean => after.has(renamed.get(path) ?? path);
  const isFile = (path: string): boolean => files.has(renamed.get(path) ?? path);
  const lost = before.filter((path) => !isThere(path));
  return {
    ids: idsOf(lost.filter((path) => !isFile(path))),
    unreadable: idsOf(lost.filter(isFile)),
    replaced: idsOf(before.filter((path) => isThere(path) && replaced.has(path))),
    allowed: Math.max(LEAST, Math.floor((before.length * share) / 100)),
  };
}

function idsOf(paths: readonly string[]): string[] {
  return paths.map((path) => path.replace(/\.json$/, ''));
}
