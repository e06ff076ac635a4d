import { expect, test } from 'vitest';
import { raisedTiers } from './raised-tiers.ts';

const RUNGS = [
  { tier: 'ai_generated' },
  { tier: 'sourced' },
  { tier: 'human_reviewed', stated: true },
  { tier: 'community_verified', stated: true },
  { tier: 'reproduced' },
];

function raised(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  touched = Object.keys(after),
  renamed: readonly (readonly [string, string])[] = [],
): string[] {
  const path = (name: string): string => `records/n/${name}.json`;
  const of = (tiers: Readonly<Record<string, string>>) => (file: string, pointer: string) =>
    pointer === '/verification_tier'
      ? Object.entries(tiers).find(([name]) => path(name) === file)?.[1]
      : undefined;
  return raisedTiers(
    RUNGS,
    new Set(touched.map(path)),
    new Map(renamed.map(([from, to]) => [path(from), path(to)])),
    of(before),
    of(after),
  );
}

test.each([
  ['ai_generated', 'human_reviewed', true],
  ['human_reviewed', 'community_verified', true],
  ['reproduced', 'human_reviewed', true],
  ['human_reviewed', 'human_reviewed', false],
  ['community_verified', 'human_reviewed', false],
  ['ai_generated', 'reproduced', false],
  ['human_reviewed', 'ai_generated', false],
  ['no such tier', 'human_reviewed', true],
  ['human_reviewed', 'no such tier', false],
])('from %s to %s a person has to say so: %s', (before, after, isRaised) => {
  expect(raised({ a: before }, { a: after })).toEqual(isRaised ? ['n/a'] : []);
});

test('a new record that states it has been raised; one that the change leaves alone has not', () => {
  expect(raised({}, { b: 'human_reviewed', a: 'human_reviewed' })).toEqual(['n/a', 'n/b']);
  expect(raised({}, { a: 'human_reviewed' }, [])).toEqual([]);
});

test('a record that was renamed keeps what was stated of it', () => {
  const stated = { tier: 'human_reviewed' };
  expect(raised({ a: stated.tier }, { b: stated.tier }, ['b'], [['a', 'b']])).toEqual([]);
  expect(raised({ a: 'sourced' }, { b: stated.tier }, ['b'], [['a', 'b']])).toEqual(['n/b']);
  expect(raised({ a: stated.tier }, { b: stated.tier }, ['b'])).toEqual(['n/b']);
});
