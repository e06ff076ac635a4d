import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalize } from '../engine/units/canonical.ts';
import { compileRegex } from '../engine/compile.ts';
import { runProgram } from '../engine/machine.ts';
import { programOf } from '../engine/match.ts';
import type { Program } from '../engine/program.ts';
import { arbitraryRegex } from '../testing/regex-arbitrary.ts';
import { StepTable } from './step-table.ts';

function programFor(source: string): Program {
  const { regex } = compileRegex(source);
  if (!regex) throw new Error(`${source} does not compile`);
  return programOf(regex);
}

/** What the table counts, and what an engine takes that remembers nothing. */
function counts(source: string, text: string): (number | null | undefined)[] {
  const program = programFor(source);
  const units = canonicalize(text);
  const run = runProgram(program, units, { work: 1e7, mode: 'plain' });
  return [StepTable.of(program)?.count(units), run.outcome === 'gave up' ? null : run.steps];
}

test.each([
  ['abc', 'xxabc'],
  ['abc', 'ababab'],
  ['a.*b.*c', 'a a b a b b'],
  ['a.*?b', 'aaaaxb'],
  ['^a+$', 'aaaa'],
  ['(a|ab)(c|bcd)(d*)', 'abcdabc'],
  ['(?:a|b)+c', 'ababab'],
  ['(?:ab|a)*?b$', 'aababba'],
  ['\\bfoo\\B.', 'a foo foox'],
  ['x?', ''],
  ['', 'ab'],
])('%s takes on %j the steps of an engine', (source, text) => {
  const [table, engine] = counts(source, text);
  expect(table).toBe(engine);
});

test('on whatever regex and text it knows, it counts what an engine takes', () => {
  let known = 0;
  fc.assert(
    fc.property(
      arbitraryRegex({ backreferences: true }),
      fc.stringMatching(/^[abcA1 _\-\u017f\n]{0,24}$/),
      (source, text) => {
        if (!compileRegex(source).regex) return;
        const [table, engine] = counts(source, text);
        if (table === undefined || engine === null) return;
        known += 1;
        expect(table).toBe(engine);
      },
    ),
    { seed: 20_261_129, numRuns: 400 },
  );
  expect(known).toBeGreaterThan(100);
});

test('what an engine would never come to the end of is counted all the same', () => {
  const program = programFor('(?:a|a)*b');
  const steps = StepTable.of(program)?.count(canonicalize('a'.repeat(100)));
  expect(steps).toBeGreaterThan(2 ** 100);
});

test.each(['(a)\\1', '(?=a)b', '(?:a?)*b'])('%s has no table', (source) => {
  expect(StepTable.of(programFor(source))).toBeNull();
});
