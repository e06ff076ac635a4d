import { expect, test } from 'vitest';
import { edgesDigest, formerIdsDigest } from '../../corpus/links.ts';
import type { Json } from '../../json.ts';
import { linkMeeting } from './link-meeting.ts';
import { mostPairs, type ReadDigest } from './meeting.ts';

function keysOf(id: string, edges: Json, former: Json): string[] {
  const values = new Map<string, Json>([
    [edgesDigest.name, edges],
    [formerIdsDigest.name, former],
  ]);
  const read = ((digest) => values.get(digest.name) ?? null) as ReadDigest;
  return [...linkMeeting.keys({ id, readable: true }, read)].map(({ role, key }) => `${role} ${key}`);
}

test('a record has its ids, and names those that its edges lead to, whatever their case', () => {
  const edges = {
    leads_to: [{ error_id: 'n/B' }],
    preceded_by: [{ error_id: 'n/c' }],
    frequently_confused_with: [{ error_id: 'n/d' }, { error_id: 'n/e' }],
  };
  expect(keysOf('n/A', edges, ['n/Old'])).toEqual([
    'has n/a',
    'has n/old',
    'names n/b',
    'names n/c',
    'names n/d',
    'names n/e',
  ]);
});

test('a record that cannot be read has its id', () => {
  expect(keysOf('n/a', null, null)).toEqual(['has n/a']);
});

test('more records may meet in more pairs', () => {
  expect(mostPairs(0)).toBeGreaterThanOrEqual(10_000);
  expect(mostPairs(100_000)).toBeGreaterThan(5_000_000);
  expect(mostPairs(100_000)).toBeLessThan(50_000_000);
});
