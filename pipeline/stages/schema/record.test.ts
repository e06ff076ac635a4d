import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { recordRule } from './record.ts';

async function found(fields: { [key: string]: Json | undefined }): Promise<string[]> {
  return (await findingsWith(recordRule, fields)).map(({ pointer }) => pointer);
}

test('the base record keeps to the schema', async () => {
  expect(await found({})).toEqual([]);
});

test.each<[string, { [key: string]: Json | undefined }, string]>([
  ['an unknown key', { severity: 'high' }, '/severity'],
  ['a missing key', { regex: undefined }, ''],
  ['a wrong type', { aliases: 'x' }, '/aliases'],
  ['an object where a string belongs', { tags: [{}] }, '/tags/0'],
  ['a value that is none of the list', { resolvable: 'maybe' }, '/resolvable'],
  ['a rate out of range', { confidence: 1.5 }, '/confidence'],
  ['an unknown key within', { versions: [{ version: '1', since: '0' }] }, '/versions/0/since'],
  ['a missing key within', { dead_ends: [{ action: 'a' }] }, '/dead_ends/0'],
  [
    'an outcome of a workaround that does not exist',
    { outcomes: [{ workaround: 1, succeeded: 1, failed: 0, source: 'https://x.org/', date: '2024-01-01' }] },
    '/outcomes/0/workaround',
  ],
  ['an id of another form', { former_ids: ['Node/X'] }, '/former_ids/0'],
])('%s', async (_, fields, pointer) => {
  expect(await found(fields)).toEqual([pointer]);
});

test('an id that does not fit the path, or holds a foreign letter, has a rule of its own', async () => {
  expect(await found({ id: 'Node/X' })).toEqual([]);
  expect(await found({ domain: 'N\u043ede' })).toEqual([]);
  expect(await found({ former_ids: ['node/\u0430'] })).toEqual([]);
  expect(await found({ id: '' })).toEqual(['/id']);
  expect(await found({ id: 7 })).toEqual(['/id']);
});

test('a key that is misspelt by a character that nobody sees has a rule of its own', async () => {
  expect(await found({ 'tags\u200b': [] })).toEqual([]);
});
