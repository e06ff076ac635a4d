import { foldCase } from '../../corpus/fold-case.ts';
import { normalForm } from '../../corpus/normal-form.ts';
import { defineRecordRule } from '../../rule/rule.ts';
import { quote } from './quote.ts';

export const aliasRepeatRule = defineRecordRule({
  id: 'duplicates/alias-repeat',
  severity: 'warning',
  identity: 'value',
  summary: 'An alias repeats the signature or another alias of its record',
  reads: ['signature', 'aliases'],
  *check({ record }) {
    if (record.aliases.length === 0) return;
    const seen = new Map([[normalForm(record.signature), { text: record.signature, what: 'the signature' }]]);
    for (const [index, alias] of record.aliases.entries()) {
      const form = normalForm(alias);
      const earlier = seen.get(form);
      if (form === '' || !earlier) {
        seen.set(form, { text: alias, what: `\`aliases[${index}]\`` });
        continue;
      }
      const pointer = `/aliases/${index}`;
      const start = `${quote(alias)} repeats ${earlier.what}${alias === earlier.text ? '' : ` (${quote(earlier.text)})`}`;
      if (spelling(alias) === spelling(earlier.text)) {
        yield {
          pointer,
          message: `${start}: texts are compared without regard to case, spaces, quotes and punctuation. It finds nothing that the other does not find. Take it out.`,
          fix: [{ op: 'remove', pointer }],
        };
      } else {
        yield {
          pointer,
          message: `${start}: the two differ only in what changes from case to case, such as a path, a number or a version. An alias is another wording. Take it out, or move it to \`examples\` if it is output that somebody saw.`,
        };
      }
    }
  },
});

/** The letters and digits of a text: two texts of one spelling say the same to the last number. */
function spelling(text: string): string {
  return foldCase(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
