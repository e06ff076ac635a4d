import type { Acceptance } from './policy.ts';

/** Where an entry stands in the policy's file, from 1. */
interface AcceptancePlace {
  readonly line: number;
  readonly column: number;
}

const places = new WeakMap<object, AcceptancePlace>();

/** Remembers where an entry stands in the policy's file: what it says is compared, where it says it is not. */
export function keepAcceptancePlace(acceptance: object, place: AcceptancePlace): void {
  places.set(acceptance, place);
}

/** Where an entry stands in the file that it was read from; the start for one that was read from none. */
export function acceptancePlace(acceptance: Acceptance): AcceptancePlace {
  return places.get(acceptance) ?? { line: 1, column: 1 };
}
