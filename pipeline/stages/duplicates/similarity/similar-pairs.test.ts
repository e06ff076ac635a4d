import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankedSets, type RankedSets } from './ranked-sets.ts';
import { similarPairs, type SimilarPair } from './similar-pairs.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

function ranked(lists: readonly (readonly string[])[]): RankedSets {
  return rankedSets(lists.map((list) => list.join(' ')));
}

function bruteForce({ sets }: RankedSets, threshold: number): SimilarPair[] {
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
    array(integer({ min: 0, max: words }), { maxLength: 12 }).map((list) =>
      [...new Set(list)].map((word) => `w${word}`),
    ),
    { maxLength: 40 },
  );

describe('the join', () => {
  test.each([6, 20, 60])('finds the pairs that comparing all with all finds (%i words)', (words) => {
    assert(
      property(lists(words), constantFrom(0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 1), (sets, threshold) => {
        const ascending = ranked(sets);
        expect(sorted(similarPairs(ascending, threshold))).toEqual(bruteForce(ascending, threshold));
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test('does not lose a pair that lies on the threshold to binary fractions', () => {
    // 7 of 10 words: 0.7 * 10 is 7.000000000000001 in some orders of multiplication.
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    const sets = ranked([words, words.slice(0, 7)]);
    expect(similarPairs(sets, 0.7)).toEqual([{ first: 0, second: 1, shared: 7 }]);
    expect(similarPairs(sets, 0.71)).toEqual([]);
  });

  test('pairs no empty sets', () => {
    expect(similarPairs(ranked([[], [], ['a']]), 0.5)).toEqual([]);
  });

  test('stays linear where everything is like everything', () => {
    const sets = ranked(Array.from({ length: 3_000 }, (_, index) => ['a', 'b', 'c', 'd', `own${index}`]));
    expect(similarPairs(sets, 0.5, 10).length).toBe(3_000 * 10 - (10 * 11) / 2);
  });
});

describe('the numbers of words', () => {
  const lists = [['common', 'rare'], ['common'], ['common', 'middling'], ['middling', 'own']];

  test('are the smaller the rarer the word, and those of words that stand alone come first', () => {
    expect(ranked(lists)).toEqual({
      lonely: 2,
      sets: [Int32Array.of(0, 3), Int32Array.of(3), Int32Array.of(2, 3), Int32Array.of(1, 2)],
    });
  });

  test('are equal for the forms of one word, and stand once in a set', () => {
    expect(ranked([['mounting', 'mounted', 'mount'], ['mounts']])).toEqual({
      lonely: 0,
      sets: [Int32Array.of(0), Int32Array.of(0)],
    });
  });

  test('tell apart all words of a large vocabulary', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `x${index}`);
    const { sets } = ranked([words, words.toReversed()]);
    expect(sets[0]?.length).toBe(5_000);
    expect(sets[1]).toEqual(sets[0]);
  });
});
