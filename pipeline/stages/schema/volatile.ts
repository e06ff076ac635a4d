import type { VolatilePart } from '../../output/volatile/volatile-parts.ts';
import { volatilePartsOf } from '../../output/volatile/volatile-parts.ts';
import type { Problem } from '../../rule/finding.ts';
import { defineRecordRule } from '../../rule/rule.ts';
import { matchOf } from '../text-match.ts';

/** Reports what a signature or an alias holds of the one occurrence from which it was copied. */
export const volatileRule = defineRecordRule({
  id: 'schema/volatile',
  severity: 'warning',
  identity: 'quoted',
  summary: 'A signature or alias holds what changes from one occurrence of the error to the next',
  reads: ['signature', 'aliases', 'regex'],
  *check({ record: { signature, aliases, regex } }) {
    yield* problemOf('/signature', signature, regex);
    for (const [index, alias] of aliases.entries()) yield* problemOf(`/aliases/${index}`, alias, regex);
  },
});

function* problemOf(pointer: string, text: string, regex: string): Iterable<Problem> {
  const parts = volatilePartsOf(text);
  if (parts.length === 0) return;
  const pieces = parts.map(
    ({ kind, start, end }) =>
      `\`${text.slice(start, end).trim()}\` is ${kind.what} (${kind.placeholder === '' ? 'leave it out' : `write \`${kind.placeholder}\``})`,
  );
  const fixed = withoutParts(text, parts);
  // Certain only where the record is still found by what is left.
  const isCertain = /[\p{L}]{3}/u.test(fixed.replaceAll(/<\w+>/g, '')) && matchOf(regex, fixed) === true;
  yield {
    pointer,
    message:
      `The text holds what changes from one occurrence of the error to the next: ${pieces.join('; ')}. A signature is what all ` +
      'occurrences share: with a detail of one of them it looks like another error, and equal errors are not seen to be equal. ' +
      'Keep the whole output in `examples`.',
    ...(isCertain ? { fix: [{ op: 'replace', pointer, value: fixed }] } : {}),
  };
}

function withoutParts(text: string, parts: readonly VolatilePart[]): string {
  let fixed = '';
  let from = 0;
  for (const { kind, start, end } of parts) {
    fixed += text.slice(from, start) + kind.placeholder;
    from = end;
  }
  return (fixed + text.slice(from)).trim();
}
