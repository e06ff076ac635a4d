import type { Json } from '../json.ts';
import { idOfFile, type ValueAt } from './change.ts';

/** The rungs of the ladder of verification, lowest first. */
const RUNGS = [
  'ai_generated',
  'sourced',
  'human_reviewed',
  'community_verified',
  'reproduced',
  'field_confirmed',
];

/** Those that no evidence gives: a person looked at the record and says so. All others are computed. */
const STATED = new Set(['human_reviewed', 'community_verified']);

/**
 * Records that a change lifts to a tier which only a person may state, in the order of their files. A program, or the
 * author of a record, can write the word as easily as anyone: that it is true, a code owner has to say.
 *
 * @param touched files that the change adds or alters, as findings name them
 * @param renamed new file by old file
 */
export function raisedTiers(
  touched: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
  valueInBase: ValueAt,
  valueInHead: ValueAt,
): string[] {
  const old = new Map([...renamed].map(([from, to]) => [to, from]));
  return [...touched].toSorted().flatMap((file) => {
    const tier = valueInHead(file, '/verification_tier');
    if (typeof tier !== 'string' || !STATED.has(tier)) return [];
    const before = rungOf(valueInBase(old.get(file) ?? file, '/verification_tier'));
    return before >= rungOf(tier) ? [] : [idOfFile(file)];
  });
}

/** -1 for what is no rung. */
function rungOf(tier: Json | undefined): number {
  return typeof tier === 'string' ? RUNGS.indexOf(tier) : -1;
}
