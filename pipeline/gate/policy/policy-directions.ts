/**
 * In which direction a key of the policy lets more through:
 *
 * - `higher`, `lower`: a number. A key that appears counts as higher, one that goes as lower.
 * - `added`, `removed`: words of a list.
 * - `changed`: nobody can say which way is looser, so every change is taken for one.
 * - `never`: nothing is judged by it.
 */
export type LooserDirection = 'higher' | 'lower' | 'added' | 'removed' | 'changed' | 'never';

/**
 * By key, with dots between its parts; what is said of a key holds for all below it that say nothing of their own. What
 * has a form of its own (severities, vocabulary, glossary, rungs, accepted findings) is compared in `policy-change.ts`.
 */
const DIRECTIONS: Readonly<Record<string, LooserDirection>> = {
  limits: 'higher',
  regex: 'higher',
  'evidence.prior.alpha': 'higher',
  'evidence.prior.beta': 'lower',
  'evidence.support': 'higher',
  'evidence.verdicts.works': 'lower',
  // Between "partial" and "false": what the one lets through, the other holds.
  'evidence.verdicts.fails': 'changed',
  'evidence.trials': 'higher',
  'evidence.halfLifeDays': 'higher',
  'evidence.confirmation.staleAfterDays': 'higher',
  'evidence.confirmation.spreadDays': 'lower',
  // Addresses that differ in such a parameter alone are one source, not two.
  'evidence.trackingParameters': 'removed',
  // Each party on such a host is a publisher, and so a witness, of its own.
  'evidence.sharedHosts': 'higher',
  'evidence.links': 'never',
  'evidence.links.deadAfterFailures': 'higher',
  'evidence.links.deadAfterDays': 'higher',
  'evidence.links.revisitDays': 'higher',
  duplicates: 'higher',
  'duplicates.partners': 'lower',
  'gate.introduced': 'removed',
  'gate.tolerance': 'higher',
  'gate.drift': 'higher',
  'gate.vanished': 'higher',
  // With more of them, a regex has a finding for each; with fewer, one for all of them.
  'regex.mostCollisions': 'lower',
  // Terms that are not asked for there.
  'chinese.everyday': 'added',
  'chinese.length.shortest': 'lower',
  'chinese.length.shortestCut': 'lower',
  'chinese.length.longest': 'higher',
  translation: 'never',
  'translation.tolerated': 'added',
};

/** Keys that are compared in a way of their own. */
export const OWN_WAY: readonly string[] = [
  'vocabulary',
  'severities',
  'chinese.glossary',
  'evidence.rungs',
  'gate.touched',
  'accepted',
];

/** The direction of a key; a key that nobody has thought of may let something through whichever way it changes. */
export function directionOf(key: string): LooserDirection {
  for (let name = key; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const direction = Object.hasOwn(DIRECTIONS, name) ? DIRECTIONS[name] : undefined;
    if (direction !== undefined) return direction;
  }
  return 'changed';
}
