import { defineRecordRule } from '../../rule/rule.ts';
import { compileRegex } from './engine/compile.ts';
import { describeForms } from './dialect/described-forms.ts';
import { dialectForms } from './dialect/dialect-forms.ts';
import { enginesThat } from './dialect/engine-table.ts';
import { fixDialect } from './dialect/fixed-regex.ts';
import { quoteAt } from './quote.ts';

/** Reports a regex that does not compile; rewrites what is written for another engine. */
export const syntaxRule = defineRecordRule({
  id: 'regex/syntax',
  severity: 'error',
  identity: 'message',
  summary: 'The regex does not compile',
  reads: ['regex'],
  *check({ record: { regex } }) {
    const { fault } = compileRegex(regex);
    if (!fault) return;
    const fixed = fixDialect(regex);
    yield {
      pointer: '/regex',
      message:
        `This is not a regular expression of JavaScript, which matches here: ${fault.reason}, ${quoteAt(regex, fault.offset)}. ` +
        `A record whose regex does not compile is never found. ${adviceFor(regex, fixed !== null)}`,
      ...(fixed === null ? {} : { fix: [{ op: 'replace', pointer: '/regex', value: fixed }] }),
    };
  },
});

/** @param isFixed whether it is a regex once the forms of other engines are rewritten */
function adviceFor(regex: string, isFixed: boolean): string {
  const foreign = dialectForms(regex).filter(
    // A named group is one of JavaScript as well, but for how Python spells it.
    ({ kind, fix }) => enginesThat(kind, 'rejects').includes('JavaScript') || (isFixed && fix !== null),
  );
  if (foreign.length > 0) return describeForms(regex, foreign);
  if (/^[*?]/.test(regex))
    return `\`${regex[0]}\` repeats what stands before it, and nothing does; only in the shell does it stand for any text. Leave it out: the regex is searched for anywhere.`;
  return 'Regexes here are those of JavaScript: characters such as `( ) [ ] { } * + ? . ^ $ | \\` that are meant literally need a backslash.';
}
