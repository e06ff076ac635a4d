import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { TEST_DAY } from '../../rule/testing/rule-run.ts';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { dateOrderRule } from './date-order.ts';

async function found(fields: { [key: string]: Json | undefined }): Promise<string[]> {
  return (await findingsWith(dateOrderRule, fields)).map(({ pointer }) => pointer);
}

function dates(
  seen: Json | undefined,
  confirmed: Json | undefined,
  updated: Json | undefined,
): { [key: string]: Json | undefined } {
  return { first_seen: seen, last_confirmed: confirmed, last_updated: updated };
}

test.each([
  [dates('2020-01-01', '2021-01-01', '2022-01-01')],
  [dates('2020-01-01', '2020-01-01', '2020-01-01')],
  [dates('2020-01-01', undefined, '2022-01-01')],
  [dates(undefined, undefined, undefined)],
  [dates(TEST_DAY, TEST_DAY, TEST_DAY)],
])('dates in order: %j', async (fields) => {
  expect(await found(fields)).toEqual([]);
});

test.each<[{ [key: string]: Json | undefined }, string]>([
  [dates('2023-01-01', '2021-01-01', '2021-01-01'), '/first_seen'],
  [dates('2020-01-01', '2019-01-01', '2022-01-01'), '/last_confirmed'],
  [dates('2020-01-01', '2019-01-01', '2021-01-01'), '/last_confirmed'],
  [dates('2020-01-01', '2021-01-01', '2019-01-01'), '/last_updated'],
  [dates('2020-01-01', '2022-01-01', '2021-01-01'), '/last_updated'],
  [dates('2021-01-01', undefined, '2020-01-01'), '/last_updated'],
  [dates('2021-01-01', '2020-01-01', undefined), '/last_confirmed'],
  [dates('2022-01-01', '2021-01-01', '2020-01-01'), '/last_updated'],
])('dates out of order are one finding: %j', async (fields, pointer) => {
  expect(await found(fields)).toEqual([pointer]);
});

test('a date that is no day of the calendar is a finding, and no other date is held against it', async () => {
  expect(await found(dates('2024-02-30', '2021-01-01', '2022-01-01'))).toEqual(['/first_seen']);
  expect(await found(dates('2020-01-01', 'yesterday', '2022-01-01'))).toEqual(['/last_confirmed']);
});

const TOMORROW = '2024-07-02';

test('no date is in the future, wherever it stands', async () => {
  expect(await found(dates('2020-01-01', '2021-01-01', TOMORROW))).toEqual(['/last_updated']);
  expect(await found(dates('9999-12-31', '2021-01-01', '2022-01-01'))).toEqual(['/first_seen']);
  const example = { text: 'x', tool: 'node', version: '22', captured: TOMORROW };
  expect(await found({ examples: [{ ...example, captured: TEST_DAY }, example] })).toEqual([
    '/examples/1/captured',
  ]);
  const outcome = { workaround: 0, succeeded: 1, failed: 0, source: 'https://x.org/', date: TOMORROW };
  expect(await found({ outcomes: [outcome] })).toEqual(['/outcomes/0/date']);
  const provenance = { source: '0'.repeat(64), target: '0'.repeat(64), engine: 'x', date: TOMORROW };
  expect(await found({ translation: { zh: { '/root_cause_zh': provenance } } })).toEqual([
    '/translation/zh/~1root_cause_zh/date',
  ]);
});

test('an impossible date within an example is a finding', async () => {
  const example = { text: 'x', tool: 'node', version: '22', captured: '2023-02-29' };
  expect(await found({ examples: [example] })).toEqual(['/examples/0/captured']);
});
