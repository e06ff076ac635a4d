import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from '../commands/testing/command-tester.ts';
import { ResultCacheFile } from './result-cache-file.ts';

const JUDGEMENT = { id: 'a/b', readable: true, findings: [] };
const CONDITIONS = { today: '2024-07-01' };

/** A memory that holds something of every kind. */
function filled(): string {
  const home = temporaryHome();
  const file = new ResultCacheFile(home, 'all', CONDITIONS);
  file.keepRecord('k', JUDGEMENT, { 'some/digest': 7 });
  file.keepFact('pass', '1', 'question', { answer: 42 });
  file.keepFact('pass', '1', '__proto__', 'own');
  file.save();
  return home;
}

function remembered(home: string, conditions: unknown = CONDITIONS): unknown[] {
  const file = new ResultCacheFile(home, 'all', conditions);
  return [
    file.record('k'),
    file.digests('k'),
    file.fact('pass', '1', 'question'),
    file.fact('pass', '1', '__proto__'),
  ];
}

test('what was kept is there in the next run', () => {
  expect(remembered(filled())).toEqual([JUDGEMENT, { 'some/digest': 7 }, { answer: 42 }, 'own']);
});

test('other conditions forget the results, not the facts; another version forgets a fact', () => {
  const home = filled();
  expect(remembered(home, { today: '2024-07-02' })).toEqual([undefined, undefined, { answer: 42 }, 'own']);
  expect(new ResultCacheFile(home, 'all', CONDITIONS).fact('pass', '2', 'question')).toBeUndefined();
  expect(new ResultCacheFile(home, 'all', CONDITIONS).fact('other', '1', 'question')).toBeUndefined();
  expect(new ResultCacheFile(home, 'all', CONDITIONS).fact('toString', '1', 'question')).toBeUndefined();
});

test.each([
  '',
  '{',
  'null',
  '7',
  '[]',
  '"x"',
  '{}',
  '{"basis": 1}',
  '{"pass": null}',
  '{"pass": {"version": "1"}}',
  '{"pass": {"version": "1", "answers": 7}}',
  '{"__proto__": {"version": "1", "answers": {}}}',
  '\u0000',
])('a memory that holds %j is no memory, and can be written anew', (text) => {
  const home = filled();
  for (const path of globSync('.cache/*.json', { cwd: home })) writeFileSync(join(home, path), text);
  expect(remembered(home)).toEqual([undefined, undefined, undefined, undefined]);
  const file = new ResultCacheFile(home, 'all', CONDITIONS);
  file.keepRecord('k', JUDGEMENT, {});
  file.keepFact('pass', '1', 'question', 1);
  file.save();
  expect(remembered(home)).toEqual([JUDGEMENT, {}, 1, undefined]);
});

test('torn halves of a memory are no memory', () => {
  const home = filled();
  for (const path of globSync('.cache/*.json', { cwd: home })) {
    const text = readFileSync(join(home, path), 'utf8');
    writeFileSync(join(home, path), text.slice(0, text.length / 2));
  }
  expect(remembered(home)).toEqual([undefined, undefined, undefined, undefined]);
});

test('where nothing can be written, nothing is said', () => {
  const home = temporaryHome({ '.cache': 'a file where the folder would be' });
  const file = new ResultCacheFile(home, 'all', CONDITIONS);
  file.keepRecord('k', JUDGEMENT, {});
  expect(() => file.save()).not.toThrow();
});

test('nothing that was not kept makes a folder, and what a killed run left is swept', () => {
  const home = temporaryHome();
  new ResultCacheFile(home, 'all', CONDITIONS).save();
  expect(existsSync(join(home, '.cache'))).toBe(false);
  mkdirSync(join(home, '.cache'));
  writeFileSync(join(home, '.cache/.tmp-2147483646-0-facts.json'), 'torn');
  new ResultCacheFile(home, 'all', CONDITIONS).save();
  expect(readdirSync(join(home, '.cache'))).toEqual([]);
});
