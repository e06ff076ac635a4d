import { defineRecordRule } from '../../rule/rule.ts';
import { compileRegex } from './engine/compile.ts';
import { describeForms } from './dialect/described-forms.ts';
import { dialectForms } from './dialect/dialect-forms.ts';
import { fixDialect } from './dialect/fixed-regex.ts';

/** Reports what JavaScript, Python, RE2 and Rust do not read alike; rewrites what is certain. */
export const dialectRule = defineRecordRule({
  id: 'regex/dialect',
  severity: 'warning',
  identity: 'message',
  summary: 'The regex does not mean the same in JavaScript, Python, RE2 and Rust',
  reads: ['regex'],
  *check({ record: { regex } }) {
    const forms = dialectForms(regex);
    if (forms.length === 0) return;
    // What JavaScript itself does not compile is said by regex/syntax.
    if (compileRegex(regex).fault) return;
    const fixed = fixDialect(regex);
    yield {
      pointer: '/regex',
      message:
        'Engines differ over this regex. It is matched by JavaScript here, and by Python, RE2 (Go) and Rust where others ' +
        `use it: ${describeForms(regex, forms)}`,
      ...(fixed === null ? {} : { fix: [{ op: 'replace', pointer: '/regex', value: fixed }] }),
    };
  },
});
