import { afterEach, beforeEach, expect, test } from 'vitest';
import { GitObjects } from './git-objects.ts';
import { ScratchRepository } from '../testing/scratch-repository.ts';

let scratch: ScratchRepository;
let objects: readonly [string, string, string];
beforeEach(() => {
  scratch = new ScratchRepository();
  const commit = scratch.commit({ 'a.txt': 'aaaa', 'b.txt': 'bbbb', 'c.txt': 'cc' });
  const idOf = (name: string): string => scratch.git('rev-parse', `${commit}:${name}`);
  objects = [idOf('a.txt'), idOf('b.txt'), idOf('c.txt')];
});
afterEach(() => scratch.remove());

const texts = (contents: ReadonlyMap<string, Buffer>) => [...contents.values()].map(String);

test('what has been read is at hand', () => {
  const [a, b, c] = objects;
  const read = new GitObjects(scratch.root);
  expect(read.kept(a)).toBeUndefined();
  expect(texts(read.contents([a, b]))).toEqual(['aaaa', 'bbbb']);
  expect(String(read.kept(a))).toBe('aaaa');
  // Nothing is left that git could be asked about.
  scratch.remove();
  expect(texts(read.contents([b, a, b]))).toEqual(['bbbb', 'aaaa']);
  expect(() => read.contents([a, c])).toThrow(/^git cannot be run: /);
});

test('no more is kept than there is room for, and the rest is read all the same', () => {
  const [a, b, c] = objects;
  const read = new GitObjects(scratch.root, 7);
  expect(texts(read.contents([a, b, c]))).toEqual(['aaaa', 'bbbb', 'cc']);
  expect([a, b, c].map((object) => read.kept(object)?.length)).toEqual([4, undefined, 2]);
  expect(new Set(texts(read.contents([c, b, a])))).toEqual(new Set(['cc', 'bbbb', 'aaaa']));
});

test('an object that is no file, or is not here, is named', () => {
  const tree = scratch.git('rev-parse', 'HEAD^{tree}');
  const read = new GitObjects(scratch.root);
  expect(() => read.contents([tree])).toThrow(`The object ${tree} is missing here.`);
  expect(() => read.contents(['0'.repeat(40)])).toThrow(/is missing here/);
});
