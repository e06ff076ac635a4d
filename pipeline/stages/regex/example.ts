import { defineRecordRule } from '../../rule/rule.ts';
import { matches } from './engine/match.ts';
import { regexAsMeant } from './meaning/regex-as-meant.ts';
import { shortened } from './quote.ts';

/** Reports each observed output that the regex misses. */
export const exampleRule = defineRecordRule({
  id: 'regex/example',
  severity: 'error',
  identity: 'value',
  summary: "The regex misses one of the record's examples",
  reads: ['regex', 'signature', 'aliases', 'examples'],
  *check({ record }) {
    const { examples } = record;
    if (examples.length === 0) return;
    const meant = regexAsMeant(record);
    if (!meant) return;
    for (const [index, { text, tool }] of examples.entries()) {
      if (matches(meant, text) !== 'not matched') continue;
      yield {
        pointer: `/examples/${index}/text`,
        message:
          `The regex does not match this output, which was really observed with ${shortened(tool, 60)}: ` +
          `\`${shortened(text, 120)}\`. Where it is of this error, the regex is wrong and not the output: widen it until it matches (\`.\` does ` +
          'not match the end of a line). Where it is of another error, take it out.',
      };
    }
  },
});
