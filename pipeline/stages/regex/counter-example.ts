import { defineRecordRule } from '../../rule/rule.ts';
import { firstMatch } from './engine/match.ts';
import { intendedRegex } from './dialect/fixed-regex.ts';
import { shortened } from './quote.ts';

/** Reports each look-alike that the regex matches though it must not. */
export const counterExampleRule = defineRecordRule({
  id: 'regex/counter-example',
  severity: 'error',
  identity: 'value',
  summary: 'The regex matches one of the counter-examples',
  reads: ['regex', 'counter_examples'],
  *check({ record: { regex, counter_examples } }) {
    if (counter_examples.length === 0) return;
    const meant = intendedRegex(regex);
    if (!meant) return;
    for (const [index, text] of counter_examples.entries()) {
      const found = firstMatch(meant, text);
      if (found.outcome !== 'matched') continue;
      const matched = text.slice(found.start, found.end);
      yield {
        pointer: `/counter_examples/${index}`,
        message:
          `The regex matches this text, which looks alike but is not this error: it finds \`${shortened(matched, 80)}\` in it. ` +
          'Whoever meets the other error would be shown the wrong cure: make the regex ask for a word that only this ' +
          'error has.',
      };
    }
  },
});
