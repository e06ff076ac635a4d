import { defineFileRule } from '../../rule/rule.ts';
import type { Problem } from '../../rule/finding.ts';
import { addressProblem } from '../../record/address.ts';

export const url = defineFileRule({
  id: 'schema/url',
  severity: 'error',
  summary: 'An address that is not https, or is private, loopback, link-local or carries credentials',
  *check({ file }) {
    if (!file.record) return;
    const { official_doc_url: documentation, dead_ends: deadEnds, workarounds, outcomes } = file.record;
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
  },
});

function* check(pointer: string, address: string): Iterable<Problem> {
  const problem = addressProblem(address);
  if (problem !== null) yield { pointer, message: problem };
}
