import { defineRecordRule } from '../../rule/rule.ts';
import { compileRegex } from './engine/compile.ts';
import type { DialectForm } from './dialect/dialect-form.ts';
import { dialectForms } from './dialect/dialect-forms.ts';
import { DIALECT_WORDS } from './dialect/dialect-words.ts';
import { fixDialect } from './dialect/fixed-regex.ts';
import { clip } from './quote.ts';

/** Reports what JavaScript, Python and RE2 do not read alike; rewrites what is certain. */
export const dialect = defineRecordRule({
  id: 'regex/dialect',
  severity: 'warning',
  identity: 'message',
  summary: 'The regex does not mean the same in JavaScript, Python and RE2',
  reads: ['regex'],
  *check({ record: { regex } }) {
    const forms = dialectForms(regex);
    if (forms.length === 0) return;
    const fixed = fixDialect(regex);
    // What neither compiles nor can be rewritten is said by regex/syntax.
    if (fixed === null && compileRegex(regex).fault) return;
    yield {
      pointer: '/regex',
      message:
        'Engines differ over this regex. It is matched by JavaScript here, and by Python, Go and Rust (the family of RE2) ' +
        `where others use it: ${describe(regex, forms)}.`,
      ...(fixed === null ? {} : { fix: [{ op: 'replace', pointer: '/regex', value: fixed }] }),
    };
  },
});

/** One sentence for each kind, at its first place. */
function describe(regex: string, forms: readonly DialectForm[]): string {
  const kinds = new Map<string, DialectForm[]>();
  for (const form of forms) kinds.set(form.kind, [...(kinds.get(form.kind) ?? []), form]);
  const sentences = [...kinds.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const more = same.length > 1 ? ` and ${same.length - 1} more like it` : '';
    const piece = clip(regex.slice(first.start, first.end), 30);
    return `\`${piece}\` (at character ${first.start + 1}${more}) ${DIALECT_WORDS[first.kind]}`;
  });
  return sentences.join('. ');
}
