import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankedSets } from './ranked-sets.ts';
import { similarPairs, type SimilarPair } from './similar-pairs.ts';

function bruteForce(sets: readonly Int32Array[], threshold: number): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  for (const [first, a] of sets.entries()) {
    for (let second = first + 1; second < sets.length; second++) {
      const b = new Set(sets[second]);
      const shared = a.filter((word) => b.has(word)).length;
      const union = a.length + b.size - shared;
      if (union > 0 && shared / union >= threshold - 1e-9) pairs.push({ first, second, shared });
    }
  }
  return pairs;
}

function sorted(pairs: readonly SimilarPair[]): SimilarPair[] {
  return pairs.toSorted((a, b) => a.first - b.first || a.second - b.second);
}

const lists = (words: number) =>
  array(
    array(integer({ min: 0, max: words }), { maxLength: 12 }).map((list) => [...new Set(list)].map(String)),
    { maxLength: 40 },
  );

describe('the join', () => {
  test.each([6, 20, 60])('finds the pairs that comparing all with all finds (%i words)', (words) => {
    assert(
      property(lists(words), constantFrom(0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 1), (sets, threshold) => {
        const ranked = rankedSets(sets);
        expect(sorted(similarPairs(ranked, threshold))).toEqual(bruteForce(ranked, threshold));
      }),
      { numRuns: 300 },
    );
  });

  test('does not lose a pair that lies on the threshold to binary fractions', () => {
    // 7 of 10 words: 0.7 * 10 is 7.000000000000001 in some orders of multiplication.
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const ranked = rankedSets([words, words.slice(0, 7)]);
    expect(similarPairs(ranked, 0.7)).toEqual([{ first: 0, second: 1, shared: 7 }]);
    expect(similarPairs(ranked, 0.71)).toEqual([]);
  });

  test('pairs no empty sets', () => {
    expect(similarPairs(rankedSets([[], [], ['a']]), 0.5)).toEqual([]);
  });

  test('stays linear where everything is like everything', () => {
    const sets = rankedSets(Array.from({ length: 3_000 }, (_, index) => ['a', 'b', 'c', 'd', `own${index}`]));
    expect(similarPairs(sets, 0.5, 10).length).toBe(3_000 * 10 - (10 * 11) / 2);
  });
});

test('the rarer word has the smaller number', () => {
  const [first] = rankedSets([['common', 'rare'], ['common'], ['common', 'middling'], ['middling']]);
  const [second] = rankedSets([['rare', 'common'], ['common'], ['middling', 'common'], ['middling']]);
  expect(first).toEqual(Int32Array.of(0, 2));
  expect(second).toEqual(first);
});
