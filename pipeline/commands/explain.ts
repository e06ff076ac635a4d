import { nearest } from '../policy/nearest.ts';
import { ruleIds } from '../stages/index.ts';
import { readRulePage } from '../store/rule-page.ts';
import { CommandError, readOptions, type Command } from './command.ts';

export const explain: Command = {
  summary: "print a rule's page",
  usage: `curate explain RULE

Prints what a rule reports, why it matters and what to do, with a bad and a good example. RULE is an id such as
schema/record.
`,
  run(shell) {
    const { positionals } = readOptions(shell, {});
    const [subject, ...rest] = positionals;
    if (subject === undefined || rest.length > 0)
      throw new CommandError('Name one rule: curate explain schema/record.');
    if (!ruleIds.has(subject)) {
      const meant = nearest(subject, ruleIds);
      throw new CommandError(
        `There is no rule ${subject}.${meant === null ? '' : ` Did you mean ${meant}?`}`,
      );
    }
    const page = readRulePage(subject);
    if (page === null) throw new CommandError(`The page of ${subject} is missing from docs/rules.`);
    shell.out(page);
    return 0;
  },
};
