import { isMachine, machinesOfId } from './environment.ts';
import { quote } from './quote.ts';

/** Two records of which one may be superfluous. */
export interface Candidates {
  readonly keep: string;
  readonly drop: string;
  /** The environments that only the one names, and those that only the other does; both empty where they differ otherwise. */
  readonly environments: readonly [readonly string[], readonly string[]];
}

/**
 * @param named the environments that each of the two names in its signature
 */
export function candidates(
  keep: string,
  drop: string,
  named: readonly [readonly string[], readonly string[]] = [[], []],
): Candidates {
  const a = [...new Set([...named[0], ...machinesOfId(keep)])];
  const b = [...new Set([...named[1], ...machinesOfId(drop)])];
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  // "linux" against nothing is no contrast: the other record may well mean the same.
  return { keep, drop, environments: onlyA.length > 0 && onlyB.length > 0 ? [onlyA, onlyB] : [[], []] };
}

/** What to do about two records that seem to be one. */
export function adviceFor({ keep, drop, environments }: Candidates): string {
  const merge = `\`curate dedupe --merge ${keep} ${drop}\` joins them and loses nothing`;
  const [a, b] = environments;
  if (a.length === 0 || b.length === 0) return `If they are one error, ${merge}.`;
  const both = `${a.map(quote).join(' ')} and ${b.map(quote).join(' ')}`;
  return [...a, ...b].every(isMachine)
    ? `They look like variants, one error in two environments (${both}): ${merge}, and \`os_specific\` then says what differs by system.`
    : `They look like variants, one error in two environments (${both}): if a reader would do the same in both, ${merge}.`;
}
