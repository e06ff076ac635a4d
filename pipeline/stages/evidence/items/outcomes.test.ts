import { expect, test } from 'vitest';
import { cappedOutcomes, distinctOutcomes, type OutcomeReport } from './outcomes.ts';
import { anOutcome, evidencePolicy as policy } from '../testing/test-record.ts';

function report(different: Partial<OutcomeReport>): OutcomeReport {
  return {
    attempt: 0,
    succeeded: 1,
    failed: 0,
    date: '2024-01-01',
    url: 'https://a.net',
    publisher: 'a.net',
    ...different,
  };
}

test('a report counts once, however its address is written', () => {
  const twice = [
    anOutcome({ source: 'https://a.net/t' }),
    anOutcome({ source: 'http://A.net/t/?utm_source=x#c1' }),
  ];
  expect(distinctOutcomes(twice, policy)).toHaveLength(1);
});

test('reports without a try or a source that can be opened do not count', () => {
  const none = [anOutcome({ succeeded: 0 }), anOutcome({ source: 'https://localhost/t' })];
  expect(distinctOutcomes(none, policy)).toEqual([]);
});

test('the newest tries of a publisher count, up to the cap', () => {
  const reports = [
    report({ date: '2024-03-01', failed: 12, succeeded: 0 }),
    report({ date: '2024-02-01', succeeded: 16 }),
    report({ date: '2024-01-01', succeeded: 100 }),
    report({ date: '2023-01-01', succeeded: 5, publisher: 'b.net' }),
  ];
  expect(cappedOutcomes(reports, 20).map(({ date, share }) => [date, share])).toEqual([
    ['2024-03-01', 1],
    ['2024-02-01', 0.5],
    ['2023-01-01', 1],
  ]);
});

test('reports of one publisher on one day share what is left', () => {
  const reports = [report({ succeeded: 30 }), report({ succeeded: 0, failed: 10 })];
  expect(cappedOutcomes(reports, 20).map(({ share }) => share)).toEqual([0.5, 0.5]);
});

test('reports stand newest first, then by address, whatever their order was', () => {
  const outcomes = [
    anOutcome({ date: '2024-01-01', source: 'https://b.net/t' }),
    anOutcome({ date: '2024-03-01', source: 'https://z.net/t' }),
    anOutcome({ date: '2024-01-01', source: 'https://a.net/t' }),
    anOutcome({ date: '2024-02-01', source: 'https://c.net/t' }),
    anOutcome({ date: '2024-01-01', source: 'https://d.net/t' }),
  ];
  const expected = 'z c a b d'.split(' ').map((site) => `${site}.net`);
  for (const each of [
    outcomes,
    outcomes.toReversed(),
    outcomes.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  ])
    expect(distinctOutcomes(each, policy).map(({ publisher }) => publisher)).toEqual(expected);
});
