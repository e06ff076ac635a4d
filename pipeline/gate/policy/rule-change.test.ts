import { expect, test } from 'vitest';
import { looseningReasons, type RuleChange } from './rule-change.ts';

function change(file: string, message: string, loosens = true): RuleChange {
  return { file, message, loosens };
}

test('a stricter rule needs no reason', () => {
  expect(looseningReasons([])).toEqual([]);
  expect(looseningReasons([change('curation.yaml', 'a', false)])).toEqual([]);
});

test('each file that is loosened is a sentence, with what is looser in it', () => {
  expect(
    looseningReasons([
      change('curation.yaml', 'a'),
      change('schemas/record.schema.json', 'b'),
      change('curation.yaml', 'c', false),
      change('curation.yaml', 'd'),
    ]),
  ).toEqual([
    'the change loosens `curation.yaml` (a; d): a code owner has to approve it',
    'the change loosens `schemas/record.schema.json` (b): a code owner has to approve it',
  ]);
});

test('of many differences a few are named', () => {
  const reasonOf = (count: number): string | undefined =>
    looseningReasons(Array.from({ length: count }, (_, index) => change('x', `m${index}`)))[0];
  expect(reasonOf(4)).toContain('(m0; m1; m2; m3)');
  expect(reasonOf(6)).toContain('(m0; m1; m2; m3; and 2 more)');
});
