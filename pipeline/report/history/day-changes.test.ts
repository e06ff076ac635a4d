import { expect, test } from 'vitest';
import { dayChanges } from './day-changes.ts';
import type { HistoryDay } from './history.ts';

const day = (rules?: Record<string, number>): HistoryDay => ({
  date: '2024-07-01',
  quality: 50,
  records: 1,
  errors: 0,
  warnings: 0,
  coverage: {},
  ...(rules ? { rules } : {}),
});

test('what a day brought and settled, the greatest change first', () => {
  expect(dayChanges(day({ a: 3, b: 5, c: 1 }), day({ a: 4, b: 1, d: 2, c: 1 }))).toEqual([
    { rule: 'b', change: -4 },
    { rule: 'd', change: 2 },
    { rule: 'a', change: 1 },
  ]);
});

test('a day without counts by rule says nothing of what it changed', () => {
  expect(dayChanges(undefined, day({ a: 1 }))).toBeNull();
  expect(dayChanges(day(), day({ a: 1 }))).toBeNull();
  expect(dayChanges(day({}), day({}))).toEqual([]);
});
