import { quotedIn } from '../../rule/identity.ts';
import { defineRecordRule } from '../../rule/rule.ts';
import { describeAttack } from './safety/attack.ts';
import { intendedRegex } from './dialect/fixed-regex.ts';
import { quotePiece, readableCount } from './quote.ts';
import { safetyOf, safetyPass } from './safety/safety-pass.ts';

/** Reports a regex that a short text can keep busy for ever. */
export const unsafeRule = defineRecordRule({
  id: 'regex/unsafe',
  severity: 'error',
  identity: (finding) => quotedIn(finding.message).slice(0, 1),
  summary: 'The regex can be made to take exponential time',
  reads: ['regex'],
  passes: [safetyPass],
  *check({ record, facts, policy }) {
    const regex = intendedRegex(record.regex);
    if (!regex) return;
    const safety = safetyOf(facts, regex, policy);
    if (safety.verdict !== 'exponential') return;
    const [start, end] = safety.part;
    const counts = safety.measured.map(
      ({ times, steps }) => `${times} repeats take ${readableCount(steps)} steps`,
    );
    yield {
      pointer: '/regex',
      message:
        `This regex can be made to hang: ${quotePiece(regex.source, start, end)} can match one text in many ways, and each ` +
        `repeat in the text ${describeAttack(safety.attack)} multiplies the steps by about ${safety.factor.toFixed(1)}: ` +
        `${counts.join(', ')}. One such line stops every tool that matches with it. Give each text one way to match only: ` +
        'no repetition inside a repetition that could match the same characters, no alternatives that overlap inside one.',
    };
  },
});
