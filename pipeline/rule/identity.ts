import type { Json } from '../json.ts';
import type { Finding } from './finding.ts';

/**
 * What a finding of a rule rests on, besides its rule, its record, its place and the records that it names. A change that
 * puts another mistake in the place of an old one brings it; one that leaves what the mistake rests on has only touched
 * the text around it.
 *
 * - `place`: nothing more. There is one such mistake at a place, whatever stands there.
 * - `records`: the records that it names. The same, for rules about several records.
 * - `value`: the value at its pointer. Such a mistake stays the same wherever in the record the value moves to.
 * - `message`: the words of the message, without its numbers.
 * - `quoted`: what the message quotes in backticks.
 * - a function: the parts, from the finding and the value at its pointer.
 *
 * A finding rests on several parts, such as the names that a translation lacks: with fewer of them it is the same mistake.
 */
export type Identity =
  | 'place'
  | 'records'
  | 'value'
  | 'message'
  | 'quoted'
  | ((finding: Finding, value: Json | undefined) => readonly string[]);

/** What a finding rests on, as texts in no order. */
export function identityParts(
  identity: Identity,
  finding: Finding,
  value: Json | undefined,
): readonly string[] {
  if (typeof identity === 'function') return identity(finding, value);
  switch (identity) {
    case 'place':
    case 'records':
      return [];
    case 'value':
      return value === undefined ? [] : [JSON.stringify(value)];
    case 'message':
      return [finding.message.replaceAll(/\d+/g, '#')];
    case 'quoted':
      return quotedIn(finding.message);
    default:
      return identity satisfies never;
  }
}

/**
 * A number as parts, so that less of it is the same mistake and more of it another one.
 *
 * @param amount not below 0
 * @param step by how much it has to grow to be another mistake
 */
export function amountParts(amount: number, step: number): string[] {
  // A stranger's number may be of any size, and beyond this nobody tells one from the other.
  const steps = Math.min(1_000, Math.round(amount / step));
  return Array.from({ length: steps }, (_, index) => `step ${index + 1}`);
}

/** What a message quotes in backticks, each once, in the order in which it stands there. */
export function quotedIn(message: string): string[] {
  return [...new Set([...message.matchAll(/`([^`]+)`/g)].map(([, quoted = '']) => quoted))];
}
