import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from '../testing/temporary-home.ts';
import { makeCacheFolder } from './cache-folder.ts';

test('git passes over all that lies in the folder', () => {
  const folder = join(temporaryHome({}), '.cache');
  makeCacheFolder(folder);
  makeCacheFolder(folder);
  expect(readdirSync(folder)).toEqual(['.gitignore']);
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
});

test('what a person has written there stays', () => {
  const home = temporaryHome({ '.cache/.gitignore': '!part-1.jsonl\n' });
  makeCacheFolder(join(home, '.cache'));
  expect(readFileSync(join(home, '.cache', '.gitignore'), 'utf8')).toBe('!part-1.jsonl\n');
});

test('a folder that cannot be made is an error', () => {
  const home = temporaryHome({ '.cache': 'a file' });
  expect(() => makeCacheFolder(join(home, '.cache'))).toThrow(/EEXIST|ENOTDIR/);
});
