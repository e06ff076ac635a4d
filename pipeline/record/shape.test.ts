import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { BASE_RECORD } from '../rule/testing/rule-tester.ts';
import { shapeOf, statedIds } from './shape.ts';

function shape(fields: { [key: string]: Json }): { problems: string[]; broken: string[] } {
  const { problems, broken } = shapeOf({ ...BASE_RECORD, ...fields } as { [key: string]: Json });
  return { problems: problems.map(({ pointer }) => pointer), broken: [...broken] };
}

test('the base record has the shape of the schema', () => {
  expect(shape({})).toEqual({ problems: [], broken: [] });
});

test('a mistake breaks the key it is in, and no other', () => {
  expect(shape({ dead_ends: [{ action: 'a', why_fails: 'b', fail_rate: 2 }], confidence: 'x' })).toEqual({
    problems: ['/confidence', '/dead_ends/0/fail_rate'].toSorted((a, b) => (a < b ? 1 : -1)),
    broken: ['dead_ends', 'confidence'],
  });
});

test('an unknown key breaks nothing', () => {
  expect(shape({ notes: 'x' })).toEqual({ problems: ['/notes'], broken: [] });
});

test('a missing key is broken, as no rule can read it', () => {
  const { regex: _, ...rest } = BASE_RECORD;
  const { problems, broken } = shapeOf(rest as object as { [key: string]: Json });
  expect(problems.map(({ pointer, message }) => [pointer, message.includes('`regex` is missing')])).toEqual([
    ['', true],
  ]);
  expect([...broken]).toEqual(['regex']);
});

test('an outcome is about a workaround that exists', () => {
  const outcome = { succeeded: 1, failed: 0, source: 'https://example.com/', date: '2024-01-01' };
  expect(shape({ outcomes: [{ ...outcome, workaround: 0 }] })).toEqual({ problems: [], broken: [] });
  expect(
    shape({
      outcomes: [
        { ...outcome, workaround: 0 },
        { ...outcome, workaround: 1 },
      ],
    }),
  ).toEqual({
    problems: ['/outcomes/1/workaround'],
    broken: ['outcomes'],
  });
  expect(
    shape({ outcomes: [{ ...outcome, workaround: 0 }], workarounds: [], workarounds_zh: [] }).problems,
  ).toEqual(['/outcomes/0/workaround']);
  expect(shape({ outcomes: [{ ...outcome, workaround: -1 }] }).problems).toEqual(['/outcomes/0/workaround']);
  expect(shape({ outcomes: [{ ...outcome, workaround: 0.5 }] }).problems).toEqual(['/outcomes/0/workaround']);
});

test('where nothing solves the error, an outcome may be about a dead end', () => {
  const outcome = { succeeded: 0, failed: 1, source: 'https://example.com/', date: '2024-01-01' };
  const outcomes = [{ ...outcome, workaround: 1 }];
  expect(shape({ resolvable: 'false', outcomes })).toEqual({ problems: [], broken: [] });
  expect(shape({ resolvable: 'true', outcomes }).problems).toEqual(['/outcomes/0/workaround']);
  expect(shape({ resolvable: 'false', outcomes: [{ ...outcome, workaround: 2 }] }).broken).toEqual([
    'outcomes',
  ]);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is no operating system', (key) => {
  const fields = JSON.parse(`{"os_specific": {"linux": "x", "${key}": "y"}}`) as { [key: string]: Json };
  expect(shape(fields).problems).toEqual([`/os_specific/${key}`]);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  '%s is an unknown key at every level',
  (key) => {
    const hostile = (text: string): { [key: string]: Json } =>
      JSON.parse(text.replaceAll('KEY', JSON.stringify(key))) as { [key: string]: Json };
    expect(shape(hostile('{KEY: {"polluted": 1}}')).problems).toEqual([`/${key}`]);
    expect(shape(hostile('{"transition_graph": {KEY: []}}')).problems).toEqual([`/transition_graph/${key}`]);
    expect(shape(hostile('{"versions": [{"version": "1", KEY: 1}]}')).problems).toEqual([
      `/versions/0/${key}`,
    ]);
    expect(
      shape(hostile('{"workarounds": [{"action": "a", "success_rate": 1, KEY: 1}], "workarounds_zh": []}'))
        .problems,
    ).toEqual([`/workarounds/0/${key}`]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  },
);

test('every id that a record states has a pointer', () => {
  const ids = statedIds({
    id: 'a/b',
    domain: 'a',
    former_ids: ['a/c', 7],
    transition_graph: {
      leads_to: [{ error_id: 'a/d' }, null, {}],
      preceded_by: 'x',
      frequently_confused_with: [{ error_id: 'a/e' }],
    },
  });
  expect(ids).toEqual([
    { pointer: '/id', id: 'a/b' },
    { pointer: '/domain', id: 'a' },
    { pointer: '/former_ids/0', id: 'a/c' },
    { pointer: '/transition_graph/leads_to/0/error_id', id: 'a/d' },
    { pointer: '/transition_graph/frequently_confused_with/0/error_id', id: 'a/e' },
  ]);
  expect(statedIds({ transition_graph: [], former_ids: 'x' })).toEqual([]);
});
