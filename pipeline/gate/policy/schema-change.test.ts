import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import record from '../../../schemas/record.schema.json' with { type: 'json' };
import { schemaLoosenings } from './schema-change.ts';

const CLOSED = { additionalProperties: false };

test.each<[Json, Json, string]>([
  [{ required: ['a', 'b'] }, { required: ['a'] }, '/required'],
  [{ required: ['a'] }, {}, '/required'],
  [{ type: 'string' }, { type: ['string', 'null'] }, '/type'],
  [{ enum: ['a'] }, { enum: ['a', 'b'] }, '/enum'],
  [{ maxLength: 5 }, { maxLength: 6 }, '/maxLength'],
  [{ minLength: 5 }, { minLength: 4 }, '/minLength'],
  [{ pattern: '^a$' }, { pattern: 'a' }, '/pattern'],
  [{ format: 'uri' }, {}, '/format'],
  [{ const: 1 }, { const: 2 }, '/const'],
  [{ not: {} }, { not: { type: 'string' } }, '/not'],
  [{ properties: { a: { maximum: 1 } } }, { properties: { a: { maximum: 2 } } }, '/properties/a/maximum'],
  [{ properties: { a: { maximum: 1 } } }, { properties: {} }, '/properties/a'],
  [{ properties: {}, ...CLOSED }, { properties: { a: {} }, ...CLOSED }, '/properties/a'],
  [{ ...CLOSED }, {}, '/additionalProperties'],
  [{ items: { type: 'string' } }, { items: true }, '/items'],
  [{ $defs: { a: { type: 'string' } } }, { $defs: { a: {} } }, '/$defs/a/type'],
  [{ $ref: '#/$defs/a' }, { $ref: '#/$defs/b' }, '/$ref'],
  [{ allOf: [{ type: 'string' }] }, { allOf: [] }, '/allOf'],
  [{ uniqueItems: true }, { uniqueItems: false }, '/uniqueItems'],
])('%j to %j is looser, at %s', (before, after, place) => {
  expect(schemaLoosenings(before, after)).toEqual([place]);
});

test.each<[Json, Json]>([
  [{ required: ['a'] }, { required: ['b', 'a'] }],
  [{ type: ['string', 'null'] }, { type: 'string' }],
  [{ enum: ['a', 'b'] }, { enum: ['b'] }],
  [{ maxLength: 5 }, { maxLength: 4, minLength: 1 }],
  [{}, { pattern: 'a', additionalProperties: false }],
  [{ properties: { a: {} } }, { properties: { a: {}, b: { type: 'string' } } }],
  [
    { properties: { a: {}, b: {} }, ...CLOSED },
    { properties: { a: {} }, ...CLOSED },
  ],
  [
    { title: 'x', type: 'string' },
    { type: 'string', description: 'y', examples: [1] },
  ],
  [{ items: true }, { items: { type: 'string' } }],
  [{}, { not: { type: 'string' } }],
])('%j to %j is not', (before, after) => {
  expect(schemaLoosenings(before, after)).toEqual([]);
});

test('the schema of records is no looser than itself, and looser without any of its demands', () => {
  expect(schemaLoosenings(record as Json, structuredClone(record) as Json)).toEqual([]);
  expect(schemaLoosenings(record as Json, { ...record, required: [] } as Json)).toEqual(['/required']);
});
