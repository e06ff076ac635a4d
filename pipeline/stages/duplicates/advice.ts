import { wordSet } from '../../corpus/normal-form.ts';
import { isEnvironment, isMachine, machinesOfId } from './environment.ts';
import { quote } from './quote.ts';

/** A record as far as it names the environment that it is about. */
interface Placed {
  readonly id: string;
  readonly signature: string;
}

/** Whether two records name different environments: systems, processors, countries. */
export function areVariants(a: Placed, b: Placed): boolean {
  return (
    contrast(
      environmentsOf(a.id, [...wordSet(a.signature)]),
      environmentsOf(b.id, [...wordSet(b.signature)]),
    ) !== null
  );
}

/** The environments that a record names in its id, and those among the words of its signature. */
export function environmentsOf(id: string, signature: readonly string[] = []): string[] {
  return [...new Set([...signature.filter(isEnvironment), ...machinesOfId(id)])];
}

/**
 * What to do about two records that seem to be one.
 *
 * @param environments what each of the two names
 */
export function adviceFor(
  keep: string,
  drop: string,
  environments: readonly [readonly string[], readonly string[]] = [
    environmentsOf(keep),
    environmentsOf(drop),
  ],
): string {
  const merge = `\`npx curate dedupe --merge ${keep} ${drop}\` joins them and loses nothing`;
  const differing = contrast(...environments);
  if (!differing) return `If they are one error, ${merge}.`;
  const [a, b] = differing;
  const both = `${a.map(quote).join(' ')} and ${b.map(quote).join(' ')}`;
  return [...a, ...b].every(isMachine)
    ? `They look like variants, one error in two environments (${both}): ${merge}, and \`os_specific\` then says what differs by system.`
    : `They look like variants, one error in two environments (${both}): if a reader would do the same in both, ${merge}.`;
}

/** What only the one names and what only the other does; null where one names nothing that the other does not. */
function contrast(a: readonly string[], b: readonly string[]): [string[], string[]] | null {
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  // "linux" against nothing is no contrast: the other record may well mean the same.
  return onlyA.length > 0 && onlyB.length > 0 ? [onlyA, onlyB] : null;
}
