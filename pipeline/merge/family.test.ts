import { expect, test } from 'vitest';
import type { Cluster } from './clusters.ts';
import { familyOf } from './family.ts';

function cluster(survivor: string, ...ids: string[]): Cluster {
  return {
    survivor,
    others: ids.map((id) => ({ id, reason: 'same signature', command: '' })),
    areVariants: true,
  };
}

test('ids that are alike but for their last part are a family', () => {
  expect(
    familyOf(cluster('emergency/one-number-de', 'emergency/one-number-at', 'emergency/one-number-fr')),
  ).toEqual({
    stem: 'emergency/one-number',
    variants: ['at', 'de', 'fr'],
  });
});

test('other ids are none, nor are two', () => {
  expect(familyOf(cluster('a/b-c', 'a/b-d'))).toBeNull();
  expect(familyOf(cluster('a/b-c', 'a/b-d', 'a/e-f'))).toBeNull();
  expect(familyOf(cluster('a/b', 'a/c', 'a/d'))).toBeNull();
});
