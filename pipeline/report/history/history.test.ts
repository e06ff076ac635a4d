import { expect, test } from 'vitest';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { dayOf, readHistory, withDay, writeHistory, type HistoryDay } from './history.ts';
import { reportOf } from '../report.ts';

const day = (date: string, quality = 50): HistoryDay => ({
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

test('a day remembers how many findings each rule has', () => {
  const findings = ['regex/broad', 'graph/self', 'regex/broad'].map((rule) => findingNamed(rule, {}));
  const remembered = dayOf('2024-01-01', reportOf(findings, 3, { zh: 10 }, { passed: false, reasons: [] }));
  expect(remembered).toMatchObject({ errors: 3, rules: { 'graph/self': 1, 'regex/broad': 2 } });
  expect(readHistory(writeHistory([remembered]))).toEqual([remembered]);
  expect(readHistory(JSON.stringify({ ...remembered, rules: { a: -1, b: 'x', c: 2 } }))[0]?.rules).toEqual({
    c: 2,
  });
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
