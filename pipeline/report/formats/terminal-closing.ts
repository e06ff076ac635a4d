import type { RuleSum } from '../finding-sums.ts';
import { stepsOfSums } from '../next-steps.ts';
import { countWords, grouped } from '../text/number-words.ts';
import type { Colours } from '../text/paint.ts';
import { stepWords } from '../step-words.ts';

/** Every rule on a line of its own, errors first. */
export function rulesOverview(groups: readonly RuleSum[], paint: Colours): string[] {
  const numbers = groups.map((group) => grouped(group.findings));
  const width = Math.max(...numbers.map((number) => number.length));
  return [
    ...groups.map(({ errors, rule, files }, index) => {
      const name = errors > 0 ? paint('red', 'error  ') : paint('yellow', 'warning');
      return `${name}  ${(numbers[index] ?? '').padStart(width)}  ${rule} ${paint('dim', `in ${countWords(files, 'file')}`)}`;
    }),
    '',
  ];
}

/** What to do, in the order in which it pays. */
export function whatNext(sums: readonly RuleSum[], paint: Colours, where: string): string[] {
  const steps = stepsOfSums(sums);
  return [
    '',
    paint('bold', 'What next:'),
    ...steps.map((step, index) => `  ${index + 1}. ${stepWords(step, where)}`),
    paint(
      'dim',
      `\`npx curate explain RULE\` says more about a rule, \`npx curate check${where} --only RULE --all\` shows all that it finds;`,
    ),
    paint('dim', `\`npx curate report${where}\` writes all this as a page.`),
  ];
}
