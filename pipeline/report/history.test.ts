import { expect, test } from 'vitest';
import { readHistory, withDay, writeHistory, type Day } from './history.ts';

const day = (date: string, quality = 50): Day => ({
  date,
  quality,
  records: 3,
  errors: 1,
  warnings: 2,
  coverage: { zh: 10 },
});

test('what is written is read', () => {
  const days = [day('2024-01-01'), day('2024-01-02', 60)];
  expect(readHistory(writeHistory(days))).toEqual(days);
});

test('a day replaces what was known of it, and stands in its place', () => {
  const history = [day('2024-01-01'), day('2024-01-03')];
  expect(withDay(history, day('2024-01-03', 70))).toEqual([day('2024-01-01'), day('2024-01-03', 70)]);
  expect(withDay(history, day('2024-01-02'))).toEqual([
    day('2024-01-01'),
    day('2024-01-02'),
    day('2024-01-03'),
  ]);
});

test.each([
  '<<<<<<< HEAD',
  'null',
  '[]',
  '"x"',
  '{}',
  JSON.stringify({ ...day('2024-02-30') }),
  JSON.stringify({ ...day('2024-01-01'), quality: 101 }),
  JSON.stringify({ ...day('2024-01-01'), errors: -1 }),
  JSON.stringify({ ...day('2024-01-01'), records: '<b>' }),
])('leaves %s out', (line) => {
  const text = `${line}\n${writeHistory([day('2024-01-02')])}`;
  expect(readHistory(text)).toEqual([day('2024-01-02')]);
});
