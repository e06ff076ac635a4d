import type { TextPlace } from '../record/json/text-place.ts';
import type { Acceptance } from './policy.ts';

const places = new WeakMap<object, TextPlace>();

/** Remembers where an entry stands in the policy's file: what it says is compared, where it says it is not. */
export function keepAcceptancePlace(acceptance: object, line: number, column: number): void {
  places.set(acceptance, { line, column, endLine: line, endColumn: column });
}

/** Where an entry stands in the file that it was read from; undefined for one that was read from none. */
export function acceptancePlace(acceptance: Acceptance): TextPlace | undefined {
  return places.get(acceptance);
}
