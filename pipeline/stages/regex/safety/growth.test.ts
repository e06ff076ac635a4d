import { expect, test } from 'vitest';
import { compileRegex } from '../engine/compile.ts';
import { measureGrowth, type Growth } from './growth.ts';
import { programOf } from '../engine/match.ts';
import { StepCounter } from './steps/step-counter.ts';

function growthOf(source: string, pump: string, suffix = '!'): Growth | null {
  const { regex } = compileRegex(source);
  if (!regex) throw new Error(`${source} does not compile`);
  return measureGrowth(new StepCounter(programOf(regex), 100_000_000), { prefix: '', pump, suffix });
}

test('sees a factor for each repeat', () => {
  expect(growthOf('^(a+)+$', 'a')?.factor).toBeCloseTo(2, 3);
  expect(growthOf('^(a|aa)+$', 'a')?.factor).toBeCloseTo((1 + Math.sqrt(5)) / 2, 3);
  expect(growthOf('^(?:x+x+)+y', 'xx')?.factor).toBeCloseTo(4, 3);
});

test('sees it where much is tried besides', () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index}`).join('|');
  expect(growthOf(`(?:${words})?(?:a|a)+$`, 'a')?.factor).toBeGreaterThan(1.5);
});

test('shows counts that grow', () => {
  const measured = growthOf('^(a+)+$', 'a')?.measured ?? [];
  expect(measured).toHaveLength(3);
  expect(measured.map(({ steps }) => steps)).toEqual(
    measured.map(({ steps }) => steps).sort((a, b) => a - b),
  );
  expect(measured.at(-1)?.steps).toBeGreaterThan(1e9);
});

test.each([
  ['.*.*.*.*.*.*x', 'a'],
  ['^a{0,50}a{0,50}a{0,50}a{0,50}a{0,50}a{0,50}b', 'a'],
  ['(?:a+)(?:a+)(?:a+)(?:a+)b', 'a'],
  ['^(a+b)+$', 'a'],
])('does not take the polynomial %s for it', (source, pump) => {
  expect(growthOf(source, pump)).toBeNull();
});
