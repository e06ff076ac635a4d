/** How many records may go at once, however small the knowledge base is. */
const LEAST = 3;

/** What has become of the records of a base. */
export interface VanishedRecords {
  /** Ids of the records that the head has no more, under any name. */
  readonly ids: readonly string[];
  /** How many the policy lets go without a word of a code owner. */
  readonly allowed: number;
}

/**
 * Which records a change takes away. Only what can be read as a record counts, on either side: a file of another kind in
 * the place of a record is none, and however many other files there are makes no difference.
 *
 * @param before paths of the records of the base
 * @param after paths of the records of the head
 * @param renamed new path by old path
 * @param share per cent of the records of the base that may go
 */
export function vanishedRecords(
  before: readonly string[],
  after: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
  share: number,
): VanishedRecords {
  const gone = before.filter((path) => !after.has(renamed.get(path) ?? path));
  return {
    ids: gone.map((path) => path.replace(/\.json$/, '')),
    allowed: Math.max(LEAST, Math.floor((before.length * share) / 100)),
  };
}
