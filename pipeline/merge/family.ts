import type { Cluster } from './clusters.ts';

/** Records of one error in several environments or countries: their ids are alike but for their last part. */
export interface Family {
  /** What the ids share, such as "emergency/112-single-number". */
  readonly stem: string;
  /** The last parts of the ids, in their order. */
  readonly variants: readonly string[];
}

/** From so many members on, a group is told as a family: two are sooner told one by one. */
const FEWEST = 3;

/** The family that a group of records is; null where their ids differ in more than their last part. */
export function familyOf({ survivor, others }: Cluster): Family | null {
  const ids = [survivor, ...others.map(({ id }) => id)].sort();
  const split = ids.map(
    (id) => [id.slice(0, id.lastIndexOf('-')), id.slice(id.lastIndexOf('-') + 1)] as const,
  );
  const [first] = split;
  const stem = first?.[0] ?? '';
  if (
    ids.length < FEWEST ||
    ids.some((id) => !id.includes('-')) ||
    !stem.includes('/') ||
    split.some(([own]) => own !== stem)
  )
    return null;
  return { stem, variants: split.map(([, last]) => last) };
}
