import { expect, test } from 'vitest';
import { capProblems } from './problem-cap.ts';

function mistakes(count: number): { message: string }[] {
  return Array.from({ length: count }, (_, index) => ({ message: `Mistake ${index}.` }));
}

test('up to a hundred are all named', () => {
  expect(capProblems(mistakes(100))).toEqual(mistakes(100));
});

test('of more, the last one that is named counts the others', () => {
  const few = capProblems(mistakes(1_100));
  expect(few).toHaveLength(100);
  expect(few.at(-1)?.message).toBe('Mistake 99. The file has at least 1000 more mistakes of this kind.');
});
