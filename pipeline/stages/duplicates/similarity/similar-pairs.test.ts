import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankedSets, type RankedSets } from './ranked-sets.ts';
import { similarPairs, type SimilarPair } from './similar-pairs.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

function ranked(lists: readonly (readonly string[])[]): RankedSets {
  return rankedSets(lists.map((list) => list.join(' ')));
}

function bruteForce(lists: readonly (readonly string[])[], threshold: number): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  for (const [first, a] of lists.entries()) {
    for (let second = first + 1; second < lists.length; second++) {
      const b = new Set(lists[second]);
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
        expect(sorted(similarPairs(ranked(sets), threshold))).toEqual(bruteForce(sets, threshold));
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

/** Of a set, how many words stand in it alone, and the numbers of the others. */
function numbersIn(sets: RankedSets, set: number): { alone: number; shared: number[] } {
  const alone = sets.aloneIn(set);
  const places = Array.from({ length: sets.sizeOf(set) - alone }, (_, at) => alone + at);
  return { alone, shared: places.map((place) => sets.wordAt(set, place)) };
}

describe('the numbers of words', () => {
  test('are the smaller the rarer the word, and words that stand alone have none', () => {
    const sets = ranked([['common', 'rare'], ['common'], ['common', 'middling'], ['middling', 'own']]);
    expect([0, 1, 2, 3].map((set) => numbersIn(sets, set))).toEqual([
      { alone: 1, shared: [1] },
      { alone: 0, shared: [1] },
      { alone: 0, shared: [0, 1] },
      { alone: 1, shared: [0] },
    ]);
  });

  test('are equal for the forms of one word, and stand once in a set', () => {
    const sets = ranked([['mounting', 'mounted', 'mount'], ['mounts']]);
    expect([0, 1].map((set) => numbersIn(sets, set))).toEqual([
      { alone: 0, shared: [0] },
      { alone: 0, shared: [0] },
    ]);
  });

  test('tell apart all words of a large vocabulary', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `x${index}`);
    const sets = ranked([words, words.toReversed()]);
    expect(numbersIn(sets, 0).shared).toEqual(words.map((_, index) => index));
    expect(sets.countShared(0, 1)).toBe(5_000);
  });

  test('shared by two sets are counted as far as that is of use', () => {
    const sets = ranked([['a', 'b', 'c', 'own'], ['a', 'b', 'c', 'd'], ['d']]);
    expect(sets.countShared(0, 1)).toBe(3);
    expect(sets.countShared(0, 1, 0, 0, 5)).toBeLessThan(5);
  });
});
