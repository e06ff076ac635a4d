import { expect, test } from 'vitest';
import { mutatedCopies } from './mutated-copies.ts';

const record = {
  id: 'a/b',
  regex: 'Cannot \\bfind (?:module|package) \\w{4,}: 404',
  signature: 'Cannot find module left: 404',
  aliases: ['cannot FIND package'],
  examples: [],
};

test('a copy matches its own signature as the record does, by other words', () => {
  for (const copy of mutatedCopies([record], 50, 1)) {
    expect(new RegExp(copy.regex, 'i').test(copy.signature)).toBe(true);
    expect(copy.signature).not.toContain('module');
    expect(copy.regex).toMatch(/^[A-Z][a-z]{5} \\b[a-z]{4} \(\?:[a-z]{6}\|[a-z]{7}\) \\w\{4,\}: 404$/);
  }
});

test('the share says how many words are rewritten, and the same number comes out each time', () => {
  const copies = [...mutatedCopies([record], 1_000, 0.85)];
  const kept = copies.filter((copy) => copy.signature.includes('module')).length;
  expect(kept).toBeGreaterThan(100);
  expect(kept).toBeLessThan(200);
  expect([...mutatedCopies([record], 1_000, 0.85)]).toEqual(copies);
  expect([...mutatedCopies([record], 1, 0)]).toEqual([{ ...record, id: 'a/b-0' }]);
});
