import { defineRecordRule } from '../../rule/rule.ts';
import { matches } from './engine/match.ts';
import { regexAsMeant } from './meaning/regex-as-meant.ts';
import { missReason, regexSyntaxIn } from './meaning/miss-reasons.ts';
import { shortened } from './quote.ts';

/** Reports each alias that the regex misses. */
export const aliasRule = defineRecordRule({
  id: 'regex/alias',
  severity: 'error',
  identity: 'value',
  summary: "The regex misses one of the record's aliases",
  reads: ['regex', 'signature', 'aliases', 'examples'],
  *check({ record }) {
    const { aliases } = record;
    if (aliases.length === 0) return;
    const meant = regexAsMeant(record);
    if (!meant) return;
    for (const [index, text] of aliases.entries()) {
      const syntax = regexSyntaxIn(text);
      if (syntax !== null) {
        yield { pointer: `/aliases/${index}`, message: syntaxMessage(syntax) };
        continue;
      }
      if (matches(meant, text) !== 'not matched') continue;
      const reason = missReason(meant.source, text);
      if (reason?.words === null) continue;
      yield {
        pointer: `/aliases/${index}`,
        message:
          `The regex does not match this alias, \`${shortened(text, 120)}\`. An alias is another wording of the same error, so ` +
          'the regex must match it: add its wording to the regex as an alternative, or remove the alias if it is ' +
          'another error.',
      };
    }
  },
});

function syntaxMessage(syntax: string): string {
  return (
    `The alias holds \`${syntax}\`, which is of a regex: no tool prints an error that reads so. Write the wording as it is printed, ` +
    'and add to `regex` what else it should match.'
  );
}
