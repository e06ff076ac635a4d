import { expect, test } from 'vitest';
import recordSchema from '../../schemas/record.schema.json' with { type: 'json' };
import { completeRecord } from './complete-record.ts';

test('every key of the schema is present, whatever the file leaves out', () => {
  expect(Object.keys(completeRecord({}, 'node/x')).sort()).toEqual(
    Object.keys(recordSchema.properties).sort(),
  );
});

test('the defaults are those of the schema', () => {
  const defaults = Object.entries(recordSchema.properties).flatMap(([key, subschema]) =>
    'default' in subschema ? [[key, subschema.default]] : [],
  );
  expect(completeRecord({}, 'node/x')).toMatchObject(Object.fromEntries(defaults) as object);
});

test('the id follows from the path only where none is stated', () => {
  expect(completeRecord({}, 'node/x').id).toBe('node/x');
  expect(completeRecord({ id: 'node/y' }, 'node/x').id).toBe('node/y');
});

test('what is stated stays, and what is left out within it is filled in', () => {
  const record = completeRecord(
    {
      versions: [{ version: '18' }],
      dead_ends: [{ action: 'a', why_fails: 'b', fail_rate: 1 }],
      workarounds: [{ action: 'a', success_rate: 0.5, how: 'c' }],
      transition_graph: { leads_to: [{ error_id: 'a/b', probability: 1 }] },
      resolvable: 'partial',
    },
    'node/x',
  );
  expect(record.versions).toEqual([
    {
      version: '18',
      introduced: null,
      deprecated: null,
      removed: null,
      behavior_change: null,
      status: 'active',
    },
  ]);
  expect(record.dead_ends).toEqual([
    { action: 'a', why_fails: 'b', fail_rate: 1, condition: '', trial: '', sources: [] },
  ]);
  expect(record.workarounds).toEqual([
    { action: 'a', success_rate: 0.5, how: 'c', condition: '', trial: '', sources: [] },
  ]);
  expect(record.transition_graph).toEqual({
    leads_to: [{ error_id: 'a/b', probability: 1 }],
    preceded_by: [],
    frequently_confused_with: [],
  });
  expect(record.resolvable).toBe('partial');
});

test('a broken key gets its default', () => {
  const stated = JSON.parse('{"aliases": 7, "tags": ["a"], "__proto__": {"locale": "xx"}}') as object;
  const record = completeRecord(stated, 'node/x', new Set(['aliases']));
  expect(record.aliases).toEqual([]);
  expect(record.tags).toEqual(['a']);
  expect(record.locale).toBe('en');
});
