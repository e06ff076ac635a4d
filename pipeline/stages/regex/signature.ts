import { defineRecordRule } from '../../rule/rule.ts';
import { matches } from './engine/match.ts';
import { intendedRegex } from './dialect/fixed-regex.ts';
import { clip } from './quote.ts';

/** Reports a regex that does not find its own record's signature. */
export const missedSignature = defineRecordRule({
  id: 'regex/signature',
  severity: 'error',
  identity: 'place',
  summary: "The regex does not match the record's own signature",
  reads: ['regex', 'signature'],
  *check({ record: { regex, signature } }) {
    const meant = intendedRegex(regex);
    if (!meant || matches(meant, signature) !== 'not matched') return;
    yield {
      pointer: '/regex',
      message:
        `The regex does not match this record's own signature, \`${clip(signature, 120)}\`, so that somebody who quotes ` +
        'the error is not shown this record. Find the part of the regex that the signature lacks, and make it optional, ' +
        'add the wording as an alternative, or correct the signature. Do not paste the signature into the regex: that ' +
        'satisfies this check and still misses the error as it really appears.',
    };
  },
});
