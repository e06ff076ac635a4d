import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRegex } from '../engine/compile.ts';
import { specificityOf } from './specificity.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

function bitsOf(source: string): number {
  const { regex } = compileRegex(source);
  if (!regex) throw new Error(`does not compile: ${source}`);
  return specificityOf(regex);
}

test('a regex that requires nothing has no bits', () => {
  expect(bitsOf('\\w*')).toBe(0);
  expect(bitsOf('error|')).toBe(0);
});

test('orders regexes as a person would', () => {
  const ordered = ['e', 'error', 'timeout', 'out of memory', 'CUDA error: out of memory'];
  expect(ordered.toSorted((a, b) => bitsOf(a) - bitsOf(b))).toEqual(ordered);
});

test('a word of every other line has about one bit, one of no line more than ten', () => {
  expect(bitsOf('the')).toBeGreaterThan(0.5);
  expect(bitsOf('the')).toBeLessThan(3);
  expect(bitsOf('segmentation')).toBeGreaterThan(10);
});

test('is as specific as its least specific alternative', () => {
  expect(bitsOf('CUDA error: out of memory|error')).toBe(bitsOf('error'));
});

test('each required part adds its bits', () => {
  expect(bitsOf('websocket.*handshake')).toBeCloseTo(bitsOf('websocket') + bitsOf('handshake'));
});

test('a literal that is made longer is more specific', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aeirstn zq中é0'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (some, more) => {
      expect(bitsOf(some + more)).toBeGreaterThan(bitsOf(some));
      expect(bitsOf(more + some)).toBeGreaterThan(bitsOf(some));
      expect(bitsOf(`${some}.*${more}`)).toBeGreaterThanOrEqual(bitsOf(some));
    }),
    { numRuns: propertyRuns(500) },
  );
});
