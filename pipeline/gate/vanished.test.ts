import { expect, test } from 'vitest';
import { vanishedRecords } from './vanished.ts';

function paths(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `node/r${index}.json`);
}

test('a record is gone that the head has under no name', () => {
  const after = new Set(['node/r0.json', 'node/new.json', 'other/r2.json']);
  const renamed = new Map([
    ['node/r2.json', 'other/r2.json'],
    ['node/r3.json', 'other/r3.json'],
  ]);
  expect(vanishedRecords(paths(4), after, after, renamed, new Set(), 5).ids).toEqual(['node/r1', 'node/r3']);
});

test('a record whose file tells of another error is gone as well, under whichever name; one that is gone counts once', () => {
  const renamed = new Map([['node/r2.json', 'other/r2.json']]);
  const replaced = new Set(['node/r1.json', 'node/r0.json', 'other/r2.json']);
  const { ids, replaced: other } = vanishedRecords(
    paths(3),
    new Set(['node/r1.json', 'other/r2.json']),
    new Set(['node/r1.json', 'other/r2.json']),
    renamed,
    replaced,
    5,
  );
  expect([ids, other]).toEqual([['node/r0'], ['node/r1']]);
});

test('a share of the records may go, rounded down, and a few of however small a base', () => {
  const allowed = (records: number, share: number): number =>
    vanishedRecords(paths(records), new Set(), new Set(), new Map(), new Set(), share).allowed;
  expect([allowed(0, 5), allowed(60, 5), allowed(80, 5), allowed(99, 5), allowed(2000, 5)]).toEqual([
    3, 3, 4, 4, 100,
  ]);
  expect([allowed(100, 0), allowed(100, 100)]).toEqual([3, 100]);
});

test('a record whose file is there and cannot be read is not gone, and counts as well', () => {
  const files = new Set(['node/r0.json', 'other/r1.json']);
  const renamed = new Map([['node/r1.json', 'other/r1.json']]);
  const { ids, unreadable } = vanishedRecords(
    paths(3),
    new Set(['node/r0.json']),
    files,
    renamed,
    new Set(),
    5,
  );
  expect([ids, unreadable]).toEqual([['node/r2'], ['node/r1']]);
});
