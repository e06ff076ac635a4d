import { expect, test } from 'vitest';
import { attemptsOf, distinctSources } from './attempt.ts';
import { claimedRates } from './rates.ts';
import {
  anOutcome,
  deadEnd,
  evidencePolicy as policy,
  testRecord,
  workaround,
} from '../testing/test-record.ts';

const RECORD = testRecord({
  workarounds: [workaround({ success_rate: 0.8 }), workaround({ success_rate: null })],
  dead_ends: [deadEnd({ fail_rate: 0.75 }), deadEnd({ fail_rate: null })],
});

test('a verdict that something works is about the workarounds', () => {
  for (const resolvable of ['true', 'partial'] as const)
    expect(attemptsOf({ ...RECORD, resolvable }, policy).map(({ pointer, rate }) => [pointer, rate])).toEqual(
      [
        ['/workarounds/0', 0.8],
        ['/workarounds/1', null],
      ],
    );
});

test('a verdict that nothing works is about the dead ends, too: they claim to work where they do not fail', () => {
  const attempts = attemptsOf({ ...RECORD, resolvable: 'false' }, policy);
  expect(attempts.map(({ kind, index, pointer, rate }) => [kind, index, pointer, rate])).toEqual([
    ['workaround', 0, '/workarounds/0', 0.8],
    ['workaround', 1, '/workarounds/1', null],
    ['dead end', 0, '/dead_ends/0', 0.25],
    ['dead end', 1, '/dead_ends/1', null],
  ]);
});

test('pages are ordered by address, each once, whatever the order and the spelling of the addresses', () => {
  const addresses = [
    'https://c.net/x',
    'https://a.net/x',
    'https://b.net/x',
    'http://A.net/x/',
    'https://localhost/',
  ];
  const expected = ['https://a.net/x', 'https://b.net/x', 'https://c.net/x'];
  for (const each of [addresses, addresses.toReversed()])
    expect(distinctSources(each, policy).map(({ url }) => url)).toEqual(expected);
});

test('claimed rates: what nobody claims is none; a try with a source that can be opened bears one out', () => {
  const rates = (outcomes: Parameters<typeof anOutcome>[0][]): unknown[] =>
    claimedRates({ ...RECORD, outcomes: outcomes.map((each) => anOutcome(each)) }, policy).map(
      ({ pointer, rate, supported }) => [pointer, rate, supported],
    );
  const none = [
    ['/workarounds/0/success_rate', 0.8, false],
    ['/dead_ends/0/fail_rate', 0.75, false],
  ];
  expect(rates([])).toEqual(none);
  expect(rates([{ succeeded: 0, failed: 0 }])).toEqual(none);
  expect(rates([{ source: 'https://localhost/' }])).toEqual(none);
  expect(rates([{ workaround: 1 }])).toEqual(none);
  expect(rates([{ succeeded: 2, failed: 2 }])).toEqual([['/workarounds/0/success_rate', 0.8, true], none[1]]);
});
