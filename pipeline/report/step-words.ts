import type { StepLine } from './next-steps.ts';
import { countWords, grouped } from './text/number-words.ts';

/** Rules that a step names; the others are in the overview. */
const NAMED = 3;

/**
 * A step in a line, with commands in backticks.
 *
 * @param where what a command says of the records' folder (`recordsOption`)
 */
export function stepWords({ hand, weight, findings, errors, rules }: StepLine, where = ''): string {
  const named = rules.slice(0, NAMED).map(({ rule, findings: number }) => `${rule} ${grouped(number)}`);
  const list = `${named.join(', ')}${rules.length > NAMED ? ', …' : ''}`;
  const counts = `${countWords(findings, 'finding')}${errors > 0 ? ` (${countWords(errors, 'error')})` : ''}`;
  if (hand === 'fix') return `\`npx curate fix${where}\` fixes ${counts} by itself.`;
  if (hand === 'translate')
    return `\`npx curate translate${where}\` fixes ${counts}, with \`--dry-run\` it says what that takes: ${list}`;
  return weight === 'errors'
    ? `${countWords(findings, 'error')} to settle by hand: ${list}`
    : `${countWords(findings, 'warning')} to look at: ${list}`;
}
