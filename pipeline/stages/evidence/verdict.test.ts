import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { deadEnd, workaround } from './testing/test-record.ts';
import { verdictRule } from './verdict.ts';

const claims = (...rates: number[]) => rates.map((success_rate) => workaround({ success_rate }));

test.each([
  ['true', claims(0.3, 0.69)],
  ['true', claims(0.1)],
  ['true', []],
  ['partial', claims(0.5, 0.99)],
  ['partial', claims(0.7)],
  ['partial', claims(0.19)],
  ['partial', []],
  ['false', claims(0.1, 0.2)],
])('"%s" is contradicted', async (resolvable, workarounds) => {
  expect(await findingsWith(verdictRule, { resolvable, workarounds, dead_ends: [] })).toMatchObject([
    { rule: 'evidence/verdict', severity: 'warning', pointer: '/resolvable' },
  ]);
});

test.each([
  ['true', claims(0.1, 0.7)],
  ['partial', claims(0.1, 0.2)],
  ['partial', claims(0.69)],
  ['false', claims(0.19)],
  ['false', []],
])('"%s" is borne out', async (resolvable, workarounds) => {
  expect(await findingsWith(verdictRule, { resolvable, workarounds, dead_ends: [] })).toEqual([]);
});

test('a workaround for some cases only is what "partial" means', async () => {
  const workarounds = [workaround({ success_rate: 0.95, condition: 'holders of a British passport' })];
  expect(await findingsWith(verdictRule, { resolvable: 'partial', workarounds })).toEqual([]);
});

test('a dead end that often works contradicts "false"', async () => {
  const fields = { resolvable: 'false', workarounds: [], dead_ends: [deadEnd({ fail_rate: 0.6 })] };
  expect((await findingsWith(verdictRule, fields))[0]?.message).toContain(
    '`/dead_ends/0` is claimed to fail at 0.6 only',
  );
  const other = { ...fields, dead_ends: [deadEnd({ fail_rate: 0.8 })] };
  expect(await findingsWith(verdictRule, other)).toEqual([]);
});

test('an error that some can solve is solved; a blank condition is none', async () => {
  const best = (condition: string) => [workaround({ success_rate: 0.95, condition })];
  expect(await findingsWith(verdictRule, { resolvable: 'true', workarounds: best('on Linux') })).toEqual([]);
  const blank = await findingsWith(verdictRule, { resolvable: 'partial', workarounds: best(' ') });
  expect(blank[0]?.message).toContain('claimed to work at 0.95');
});

test('where there is no workaround, that is what is said, and of a record that leaves `resolvable` out, too', async () => {
  const messageOf = async (resolvable: string) =>
    (await findingsWith(verdictRule, { resolvable, workarounds: [] }))[0]?.message ?? '';
  expect(await messageOf('partial')).toContain(
    'The record has no workaround, but `resolvable` is "partial". Add',
  );
  expect(await messageOf('true')).toContain(
    'The record has no workaround, but `resolvable` is "true" (so it is where it is left out)',
  );
});

test('the first workaround that is claimed to work contradicts "false"', async () => {
  const [finding] = await findingsWith(verdictRule, { resolvable: 'false', workarounds: claims(0.2, 0.9) });
  expect(finding?.message).toContain('`/workarounds/0` is claimed to work at 0.2');
});
