import { defineRecordRule } from '../../rule/rule.ts';
import { HOSTILE_LINE_LENGTH } from './safety/analysis.ts';
import { describeAttack } from './safety/attack.ts';
import { intendedRegex } from './dialect/fixed-regex.ts';
import { quotePiece, readableCount } from './quote.ts';
import { safetyOf, safetyPass } from './safety/safety-pass.ts';

/** Reports a regex that takes more steps on some line than the policy allows. */
export const slowRule = defineRecordRule({
  id: 'regex/slow',
  severity: 'warning',
  identity: ({ message }) => /At fault is `([^`]*)`/.exec(message)?.slice(1) ?? [],
  summary: 'The regex takes more steps on a hostile line than the policy allows',
  reads: ['regex'],
  passes: [safetyPass],
  *check({ record, facts, policy }) {
    const regex = intendedRegex(record.regex);
    if (!regex) return;
    const safety = safetyOf(facts, regex, policy);
    if (safety.verdict === 'unsettled') {
      yield {
        pointer: '/regex',
        message:
          'This regex is so intricate that the search for a text which makes it slow did not come to an end, so nobody ' +
          'can say that it is safe. Make it simpler: fewer counted repetitions inside each other, fewer optional parts in a row.',
      };
    }
    if (safety.verdict !== 'counted' || safety.steps <= policy.regex.slowSteps) return;
    const [start, end] = safety.part;
    yield {
      pointer: '/regex',
      message:
        `This regex is slow on long lines: on the line ${describeAttack(safety.attack)} (${HOSTILE_LINE_LENGTH} characters) it takes ` +
        `${readableCount(safety.steps)} steps, and ${readableCount(policy.regex.slowSteps)} are allowed. At fault is ` +
        `${quotePiece(regex.source, start, end)}: wherever it can begin, each repetition tries every length. Say what may ` +
        'stand between the words and how long it may be, such as `[^:]{0,80}` for `.*`, or leave words out.',
    };
  },
});
