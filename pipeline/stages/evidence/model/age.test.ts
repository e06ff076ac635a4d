import { expect, test } from 'vitest';
import { ageFactor, datesOf } from './age.ts';

test('evidence loses half its weight in each half-life', () => {
  expect(ageFactor('2024-01-01', '2024-01-11', 10)).toBe(0.5);
  expect(ageFactor('2024-01-01', '2024-01-21', 10)).toBe(0.25);
});

test('what is of the day, of a later one, or of none is fresh', () => {
  for (const [day, until] of [
    ['2024-01-01', '2024-01-01'],
    ['2024-02-01', '2024-01-01'],
    [null, '2024-01-01'],
    ['2024-01-01', null],
  ] as const)
    expect(ageFactor(day, until, 10)).toBe(1);
});

test('ages count back from the last update; what was never confirmed was looked at when it was first seen', () => {
  const record = { first_seen: '2020-01-01', last_confirmed: '2021-01-01', last_updated: '2022-01-01' };
  expect(datesOf(record)).toEqual({ until: '2022-01-01', confirmed: '2021-01-01' });
  expect(datesOf({ ...record, last_confirmed: null })).toEqual({
    until: '2022-01-01',
    confirmed: '2020-01-01',
  });
});
