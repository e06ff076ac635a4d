import type { Finding } from '../../rule/finding.ts';
import { byRule } from '../groups.ts';
import { nextSteps } from '../next-steps.ts';
import { countWords, grouped } from '../text/number-words.ts';
import type { Colours } from '../text/paint.ts';
import { stepWords } from '../step-words.ts';

/** Every rule on a line of its own, errors first. */
export function rulesOverview(findings: readonly Finding[], paint: Colours): string[] {
  const groups = byRule(findings);
  const numbers = groups.map((group) => grouped(group.findings));
  const width = Math.max(...numbers.map((number) => number.length));
  return [
    ...groups.map(({ severity, rule, records }, index) => {
      const name = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
      return `${name}  ${(numbers[index] ?? '').padStart(width)}  ${rule} ${paint('dim', `in ${countWords(records, 'file')}`)}`;
    }),
    '',
  ];
}

/** What to do, in the order in which it pays. */
export function whatNext(findings: readonly Finding[], paint: Colours): string[] {
  const steps = nextSteps(findings);
  return [
    '',
    paint('bold', 'What next:'),
    ...steps.map((step, index) => `  ${index + 1}. ${stepWords(step)}`),
    paint(
      'dim',
      '`npx curate explain RULE` says more about a rule, `--only RULE --all` shows all that it finds;',
    ),
    paint('dim', '`npx curate report` writes all this as a page.'),
  ];
}
