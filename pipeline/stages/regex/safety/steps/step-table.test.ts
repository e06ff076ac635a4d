import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalize } from '../../engine/units/canonical.ts';
import { attackText } from '../attack.ts';
import { compileRegex } from '../../engine/compile.ts';
import { runProgram } from '../../engine/machine.ts';
import { programOf } from '../../engine/match.ts';
import type { Program } from '../../engine/program.ts';
import { arbitraryRegex } from '../../testing/regex-arbitrary.ts';
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
  return [
    StepTable.of(program)?.count([{ text, times: 1 }]).steps,
    run.outcome === 'gave up' ? null : run.steps,
  ];
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
  const steps = StepTable.of(program)?.count([{ text: 'a'.repeat(100), times: 1 }]).steps;
  expect(steps).toBeGreaterThan(2 ** 100);
});

/** Blocks of text, few and many of them, such as attacks are made of. */
const attack = fc.array(
  fc.record({ text: fc.stringMatching(/^[abcA1 _\-\u017f\n]{0,4}$/), times: fc.nat({ max: 40 }) }),
  { maxLength: 4 },
);

test('of a text that repeats itself, it counts what an engine takes, though it does not look at all of it', () => {
  let [known, leapt] = [0, 0];
  fc.assert(
    fc.property(arbitraryRegex({ backreferences: false }), attack, (source, pieces) => {
      const { regex } = compileRegex(source);
      const table = regex && StepTable.of(programOf(regex));
      if (!table) return;
      const run = runProgram(programOf(regex), canonicalize(attackText(pieces)), {
        work: 1e6,
        mode: 'count',
      });
      if (run.outcome === 'gave up' || run.steps > Number.MAX_SAFE_INTEGER) return;
      const { steps, cells } = table.count(pieces);
      known += 1;
      if (cells < attackText(pieces).length) leapt += 1;
      expect(steps).toBe(run.steps);
    }),
    { seed: 20_261_129, numRuns: 1500 },
  );
  expect(known).toBeGreaterThan(500);
  expect(leapt).toBeGreaterThan(10);
});

/** What is counted of a word between others, so often, and how many cells that takes; and the steps of an engine. */
function countsOf(
  source: string,
  word: string,
  times: number,
): { table: unknown; engine: number; cells: number } {
  const program = programFor(source);
  const pieces = [
    { text: 'ab ', times: 1 },
    { text: word, times },
    { text: '!', times: 1 },
  ];
  const { steps = null, cells = 0 } = StepTable.of(program)?.count(pieces) ?? {};
  const units = canonicalize(attackText(pieces));
  return { table: steps, engine: runProgram(program, units, { work: 1e8, mode: 'count' }).steps, cells };
}

test.each([
  ['(?:error|warn).*line.*(?:[0-9]+)$', 'error line 1 '],
  ['^a.*b.*x', 'ab'],
  ['\\bfoo.*\\bbar\\b.*x', 'foo bar'],
  ['a.{0,20}b.{0,20}c', 'a b '],
  ['.*.*x', 'y'],
])('%s: a longer row of %j takes no more cells, and the steps are those of an engine', (source, word) => {
  const [few, many] = [60, 600].map((times) => countsOf(source, word, times));
  expect(few?.table).toBe(few?.engine);
  expect(many?.table).toBe(many?.engine);
  expect(many?.cells).toBe(few?.cells);
});

test('what grows exponentially is not led over', () => {
  const [few, many] = [20, 45].map((times) => countsOf('(?:a|a)*b', 'a', times));
  expect(few?.table).toBe(few?.engine);
  expect(many?.table).toBe(many?.engine);
  expect(many?.cells).toBeGreaterThan((few?.cells ?? 0) * 1.5);
});

test.each(['(a)\\1', '(?=a)b', '(?:a?)*b'])('%s has no table', (source) => {
  expect(StepTable.of(programFor(source))).toBeNull();
});
