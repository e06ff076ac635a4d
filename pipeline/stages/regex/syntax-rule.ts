import { defineRecordRule } from '../../rule/rule.ts';
import { compileRegex } from './engine/compile.ts';
import type { DialectKind } from './dialect/dialect-form.ts';
import { dialectForms } from './dialect/dialect-forms.ts';
import { DIALECT_WORDS } from './dialect/dialect-words.ts';
import { fixDialect } from './dialect/fixed-regex.ts';
import { quoteAt } from './quote.ts';

/** Reports a regex that does not compile, unless it is written for another engine and can be rewritten. */
export const syntax = defineRecordRule({
  id: 'regex/syntax',
  severity: 'error',
  identity: 'message',
  summary: 'The regex does not compile',
  reads: ['regex'],
  *check({ record: { regex } }) {
    const { fault } = compileRegex(regex);
    if (!fault || fixDialect(regex) !== null) return;
    yield {
      pointer: '/regex',
      message:
        `This is not a regular expression: ${fault.reason}, ${quoteAt(regex, fault.offset)}. ` +
        `A record whose regex does not compile is never found. ${adviceFor(regex)}`,
    };
  },
});

const ELSEWHERE: ReadonlySet<DialectKind> = new Set([
  'flags',
  'atomic group',
  'possessive repetition',
  'special group',
  'named reference',
]);

function adviceFor(regex: string): string {
  const foreign = dialectForms(regex).find(({ kind }) => ELSEWHERE.has(kind));
  if (foreign) return `\`${regex.slice(foreign.start, foreign.end)}\` ${DIALECT_WORDS[foreign.kind]}.`;
  return 'Regexes here are those of JavaScript: characters such as `( ) [ ] { } * + ? . ^ $ | \\` that are meant literally need a backslash.';
}
