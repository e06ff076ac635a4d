import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { shapeOf } from '../record/shape.ts';
import { BASE_RECORD } from '../rule/testing/rule-tester.ts';

/** Pointer, the key or the value, and message of what is said about the base record with some keys replaced. */
function said(fields: { [key: string]: Json | undefined }): [pointer: string, at: string, message: string][] {
  const record = Object.fromEntries(
    Object.entries({ ...BASE_RECORD, ...fields }).filter(([, value]) => value !== undefined),
  ) as { [key: string]: Json };
  return shapeOf(record).problems.map(({ pointer, at, message }) => [pointer, at, message]);
}

test.each([
  ['signatur', 'signature'],
  ['Regex', 'regex'],
  ['workaround', 'workarounds'],
  ['rootcause', 'root_cause'],
])('a required key misspelt as %s is one mistake', (wrong, right) => {
  const value = (BASE_RECORD as unknown as { [key: string]: Json })[right] ?? null;
  const problems = said({ [wrong]: value, [right]: undefined });
  expect(problems).toEqual([[`/${wrong}`, 'key', expect.stringContaining(`Did you mean \`${right}\`?`)]]);
});

test('an unknown key that is like none is to be taken out', () => {
  expect(said({ severity: 'high' })).toEqual([['/severity', 'key', expect.stringContaining('Take it out')]]);
});

test('a missing key within an object is shown at the object', () => {
  expect(said({ workarounds: [{ how: 'a' }] })).toEqual([
    ['/workarounds/0', 'value', expect.stringContaining('`action` is missing. Add it here')],
  ]);
});

test.each<[Json, string]>([
  [7, 'Put it in quotes: "7"'],
  [null, 'null, where a string belongs'],
  [['a'], 'a list, where a string belongs. Take the square brackets away'],
  [['a', 'b'], 'a list, where a string belongs. One text belongs here'],
  [{ a: 1 }, 'an object, where a string belongs'],
  ['', 'is empty'],
  ['two\nlines', 'A signature is one line'],
])('a signature that is %j', (value, words) => {
  expect(said({ signature: value })).toEqual([['/signature', 'value', expect.stringContaining(words)]]);
});

test.each<[Json, string]>([
  [1.5, 'must be at most 1.'],
  ['90%', 'Write 0.9'],
  ['0,9', 'Write 0.9'],
  [85, 'A share is meant, not per cent: 0.85'],
  [-0.1, 'must be at least 0.'],
  ['0.9', 'Take the quotes away: 0.9'],
  [[], 'where a number or null belongs. Write a number such as 0.85'],
  ['often', 'Write a number such as 0.85, without quotes.'],
])('a rate that is %j', (rate, words) => {
  expect(said({ workarounds: [{ action: 'a', success_rate: rate }] })).toEqual([
    ['/workarounds/0/success_rate', 'value', expect.stringContaining(words)],
  ]);
});

test.each<[Json, string]>([
  [true, 'Write it as a string: "true"'],
  ['True', 'Write "true".'],
  ['yes', 'none of "true", "partial", "false"'],
  ['partail', 'Did you mean "partial"?'],
])('a verdict that is %j', (value, words) => {
  expect(said({ resolvable: value })).toEqual([['/resolvable', 'value', expect.stringContaining(words)]]);
});

test.each<[string, Json | undefined, string]>([
  ['aliases', 'one', 'square brackets'],
  ['tags', 'one, two', 'each in quotes of its own: `["…", "…"]`'],
  ['versions', undefined, 'Add it, as `[]` where there is nothing to say.'],
  ['root_cause', undefined, 'Add it: a record is of no use without it.'],
  ['dead_ends', null, 'Write an empty list'],
  ['os_specific', 'linux', 'Write keys and values in braces'],
  ['confidence', 'high', 'It is worked out from the evidence: leave it out'],
  ['verification_tier', 'checked', 'It is worked out from the evidence: leave it out'],
  ['tags', [1], 'where a string belongs'],
  ['evidence_count', 1.5, 'a whole number'],
  ['locale', 'English', 'language tag'],
  ['category', 'Network Error', 'a word of the vocabulary'],
  ['first_seen', '2024-02-30', 'not a date of the calendar'],
  ['first_seen', '2024/01/01', 'not a date of the calendar'],
  ['former_ids', ['Node/X'], '`<domain>/<slug>`'],
  ['os_specific', { linux: '' }, 'is empty'],
  ['transition_graph', { leads_to: [{ error_id: 'x', probability: 0.5 }] }, '`<domain>/<slug>`'],
  ['verification_tier', 'ai-generated', 'Write "ai_generated".'],
])('%s that is %j is one mistake', (key, value, words) => {
  const problems = said({ [key]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.[2]).toContain(words);
});

test('a bad key among keys that are free is one mistake, shown at the key', () => {
  const provenance = { source: '0'.repeat(64), target: '0'.repeat(64), engine: 'x', date: '2024-01-01' };
  expect(said({ translation: { zh: { root_cause_zh: provenance } } })).toEqual([
    ['/translation/zh/root_cause_zh', 'key', expect.stringContaining('JSON pointers')],
  ]);
});

test('a long value is shown in part', () => {
  const [problem] = said({ resolvable: 'x'.repeat(10_000) });
  expect(problem?.[2].length).toBeLessThan(300);
});
