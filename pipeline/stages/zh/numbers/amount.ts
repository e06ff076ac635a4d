import type { Unit } from './units.ts';

/** A number with what it counts in: "30 days", 一个月, "30%", 三成. */
export interface Amount {
  readonly unit: Pick<Unit, 'kind' | 'name'>;
  /** As it stands, in that unit. */
  readonly number: number;
  /** What it comes to on the scale of its kind: seconds, bytes, parts of one. */
  readonly value: number;
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 offsets into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}
