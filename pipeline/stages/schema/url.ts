import { defineFileRule } from '../../rule/rule.ts';
import type { Problem } from '../../rule/finding.ts';
import { addressProblem } from '../../record/address.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { capProblems } from '../../record/problem-cap.ts';
import { unsafeCharacter } from '../../record/unsafe-character.ts';

export const urlRule = defineFileRule({
  id: 'schema/url',
  severity: 'error',
  identity: 'value',
  summary: 'An address that is not https, or is private, loopback, link-local or carries credentials',
  check: ({ file }) => (file.record ? capProblems(problemsOf(file.record)) : []),
});

function* problemsOf(record: CompleteRecord): Iterable<Problem> {
  const { official_doc_url: documentation, dead_ends: deadEnds, workarounds, outcomes } = record;
  if (documentation !== null) yield* check('/official_doc_url', documentation);
  for (const [list, items] of [
    ['/dead_ends', deadEnds],
    ['/workarounds', workarounds],
  ] as const) {
    for (const [index, { sources }] of items.entries()) {
      for (const [position, source] of sources.entries())
        yield* check(`${list}/${index}/sources/${position}`, source);
    }
  }
  for (const [index, { source }] of outcomes.entries()) yield* check(`/outcomes/${index}/source`, source);
}

function* check(pointer: string, address: string): Iterable<Problem> {
  const problem = addressProblem(address);
  // schema/unsafe-text says it better; what the address is without that character, nobody can tell.
  if (problem !== null && unsafeCharacter(address) === null) yield { pointer, message: problem };
}
