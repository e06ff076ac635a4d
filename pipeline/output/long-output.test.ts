import { expect, test } from 'vitest';
import { BEGINNING, ENDING, isLongOutput, shortOutput } from './long-output.ts';

test('an output that is not long is read as a whole', () => {
  const output = 'x'.repeat(BEGINNING + ENDING);
  expect([isLongOutput(output), shortOutput(output) === output]).toEqual([false, true]);
});

test('of a long one, the middle is left out, and its lines keep their numbers', () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `line ${index} of a log that goes on and on`);
  const short = shortOutput(lines.join('\n')).split('\n');
  expect(short).toHaveLength(lines.length);
  expect([short[0], short[30_000], short.at(-1)]).toEqual([lines[0], '', lines.at(-1)]);
});

test('one line without end is cut in two', () => {
  const short = shortOutput(`${'a'.repeat(BEGINNING)}${'b'.repeat(9_000_000)}${'c'.repeat(ENDING)}`);
  expect(short).toBe(`${'a'.repeat(BEGINNING)} ${'c'.repeat(ENDING)}`);
});
