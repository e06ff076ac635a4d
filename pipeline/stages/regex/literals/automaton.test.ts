import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Automaton } from './automaton.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

function found(literals: readonly string[], text: string): string[] {
  const hits: string[] = [];
  new Automaton(literals).scan(text, (literal) => hits.push(literals[literal] ?? '?'));
  return hits;
}

test('finds literals that overlap, contain each other and end in the same place', () => {
  expect(found(['HE', 'SHE', 'HIS', 'HERS'], 'USHERS')).toEqual(['SHE', 'HE', 'HERS']);
});

test('finds a literal at each of its places', () => {
  expect(found(['AA'], 'AAAA')).toEqual(['AA', 'AA', 'AA']);
});

test('finds nothing where there are no literals', () => {
  expect(found([], 'anything')).toEqual([]);
});

test('shares the states of common beginnings', () => {
  expect(new Automaton(['ABC', 'ABD', 'AB']).states).toBe(5);
});

test('finds what looking for each literal by itself finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '中', '\ud83d', '\ude00'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 30 }),
      fc.array(word, { maxLength: 20 }),
      (words, parts) => {
        const literals = words.filter((literal) => literal !== '');
        const text = parts.join('');
        const expected = literals.flatMap((literal) =>
          Array.from({ length: text.length }, (_, at) => at)
            .filter((at) => text.startsWith(literal, at))
            .map(() => literal),
        );
        expect(found(literals, text).sort()).toEqual(expected.sort());
      },
    ),
    { numRuns: propertyRuns(500) },
  );
});
