import { expect, test } from 'vitest';
import { BASE_RECORD } from '../rule/testing/rule-tester.ts';
import { explainKey, keyNames } from './key-page.ts';

test('every key of a record is explained', () => {
  expect(keyNames()).toEqual(expect.arrayContaining([...Object.keys(BASE_RECORD), 'dead_ends/fail_rate']));
  for (const name of keyNames())
    expect([name, explainKey(name)?.startsWith(`${name}\n\n`)]).toEqual([name, true]);
});

test('says what a key means, whether it may be left out, and shows one', () => {
  const page = explainKey('workarounds') ?? '';
  expect(page).toContain('Required.');
  expect(explainKey('tags')).toContain('May be left out, which means []');
  expect(page).toContain('success_rate: The share of attempts that succeed');
  expect(page).toContain('"action": "Change into the repository, or make one"');
  expect(explainKey('workarounds/0/success_rate')).toContain('"success_rate": 0.9');
  expect(explainKey('signature')).toContain('Required.');
});

test('knows no other key', () => {
  expect(explainKey('author')).toBeNull();
  expect(explainKey('node/module-not-found')).toBeNull();
});
