import type { NextStep } from './next-steps.ts';
import { count, grouped } from './text/number-words.ts';

/** Rules that a step names; the others are in the overview. */
const NAMED = 3;

/** A step in a line, with commands in backticks. */
export function stepWords({ hand, weight, findings, errors, rules }: NextStep): string {
  const named = rules.slice(0, NAMED).map(({ rule, findings: number }) => `${rule} ${grouped(number)}`);
  const list = `${named.join(', ')}${rules.length > NAMED ? ', …' : ''}`;
  const counts = `${count(findings, 'finding')}${errors > 0 ? ` (${count(errors, 'error')})` : ''}`;
  if (hand === 'fix') return `\`npm run fix\` fixes ${counts} by itself.`;
  if (hand === 'translate')
    return `\`npm run translate\` fixes ${counts}, with \`-- --dry-run\` it says what that takes: ${list}`;
  return weight === 'errors'
    ? `${count(findings, 'error')} to settle by hand: ${list}`
    : `${count(findings, 'warning')} to look at after that: ${list}`;
}
