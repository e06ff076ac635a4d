import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { deadEnd, anOutcome, workaround } from './testing/test-record.ts';
import { unsupportedRateRule } from './unsupported-rate.ts';

async function pointers(fields: Parameters<typeof findingsWith>[1]): Promise<string[]> {
  return (await findingsWith(unsupportedRateRule, fields)).map(({ pointer }) => pointer);
}

const sources = ['https://a.net/x'];

test('every rate without a source is named', async () => {
  const fields = { workarounds: [workaround({ sources }), workaround()], dead_ends: [deadEnd()] };
  expect((await pointers(fields)).sort()).toEqual(['/dead_ends/0/fail_rate', '/workarounds/1/success_rate']);
});

test('a source that is no address of a page is named by schema/url, and not twice', async () => {
  const fields = { workarounds: [workaround({ sources: ['https://localhost/x'] })], dead_ends: [] };
  expect(await pointers(fields)).toEqual([]);
});

test('a workaround that was tried needs no other source', async () => {
  const fields = {
    workarounds: [workaround()],
    dead_ends: [],
    outcomes: [anOutcome({ succeeded: 3, failed: 1 })],
  };
  expect(await pointers(fields)).toEqual([]);
});

test('a report without a try is none', async () => {
  const fields = {
    workarounds: [workaround()],
    dead_ends: [],
    outcomes: [anOutcome({ succeeded: 0, failed: 0 })],
  };
  expect(await pointers(fields)).toEqual(['/workarounds/0/success_rate']);
});

test('what claims no rate needs no source for it', async () => {
  const { success_rate: _, ...unrated } = workaround({ sources: [] });
  expect(await pointers({ workarounds: [unrated], dead_ends: [{ action: 'a', why_fails: 'b' }] })).toEqual(
    [],
  );
});

test('the message says of what kind the attempt is, and what would bear it out', async () => {
  const found = await findingsWith(unsupportedRateRule, {
    workarounds: [workaround()],
    dead_ends: [deadEnd()],
  });
  const messages = found.map(({ message }) => message).sort();
  expect(messages[0]).toContain('this dead end fails at a rate of 0.9: ');
  expect(messages[0]).toMatch(/Add to `\/dead_ends\/0\/sources` the page on which somebody says so\.$/);
  expect(messages[1]).toContain('this workaround works at a rate of 0.85: ');
  expect(messages[1]).toMatch(
    /Add to `\/workarounds\/0\/sources` the page .*, or record a try with `outcome`\.$/,
  );
});
