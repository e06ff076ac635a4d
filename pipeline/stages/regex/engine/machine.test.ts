import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalize } from './units/canonical.ts';
import { compileRegex } from './compile.ts';
import { runProgram, type MatchRun } from './machine.ts';
import { programOf } from './match.ts';
import { arbitraryRegex, arbitraryText } from '../testing/regex-arbitrary.ts';
import { stepBound } from '../safety/step-bound.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

const WORK = 200_000;
const SEED = 20_241_122;

function runs(source: string, text: string): Record<'answer' | 'count' | 'plain', MatchRun> | null {
  const { regex } = compileRegex(source);
  if (!regex) return null;
  const program = programOf(regex);
  const units = canonicalize(text);
  return {
    answer: runProgram(program, units, { work: WORK, mode: 'answer' }),
    count: runProgram(program, units, { work: WORK, mode: 'count' }),
    plain: runProgram(program, units, { work: WORK, mode: 'plain' }),
  };
}

test.each([{ backreferences: false }, { backreferences: true }])(
  'finds what the engine finds, in every mode ($backreferences)',
  (options) => {
    let matched = 0;
    fc.assert(
      fc.property(arbitraryRegex(options), arbitraryText, (source, text) => {
        const found = runs(source, text);
        if (!found || found.plain.outcome === 'gave up') return;
        const native = new RegExp(source, 'i').exec(text);
        if (native) matched += 1;
        const expected = native
          ? { outcome: 'matched', start: native.index, end: native.index + native[0].length }
          : { outcome: 'not matched', start: -1, end: -1 };
        expect(found.plain).toMatchObject(expected);
        expect(found.count).toMatchObject(expected);
        expect(found.answer).toMatchObject(expected);
      }),
      { seed: SEED, numRuns: propertyRuns(6000) },
    );
    expect(matched).toBeGreaterThan(propertyRuns(1000));
  },
);

test('counts the steps of a plain engine without taking them', () => {
  fc.assert(
    fc.property(arbitraryRegex({ backreferences: false }), arbitraryText, (source, text) => {
      const found = runs(source, text);
      if (!found || found.plain.outcome === 'gave up') return;
      expect(found.count.steps).toBe(found.plain.steps);
    }),
    { seed: SEED, numRuns: propertyRuns(4000) },
  );
});

test('never takes more steps than the structure allows', () => {
  fc.assert(
    fc.property(arbitraryRegex({ backreferences: true }), arbitraryText, (source, text) => {
      const { regex } = compileRegex(source);
      const found = runs(source, text);
      if (!regex || !found) return;
      expect(found.plain.steps).toBeLessThanOrEqual(stepBound(regex.pattern, text.length));
    }),
    { seed: SEED, numRuns: propertyRuns(4000) },
  );
});
