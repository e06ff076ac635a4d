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
  [{ uniqueItems: true }, {}, '/uniqueItems'],
  [{ allOf: [{ type: 'string' }, { minLength: 1 }] }, { allOf: [{ type: 'string' }] }, '/allOf'],
  [{ allOf: [{ type: 'string' }] }, { allOf: {} }, '/allOf'],
  [{ anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'string' }, {}] }, '/anyOf'],
  [{ items: { type: 'string' } }, {}, '/items'],
  [{ items: { type: 'string' } }, { items: {} }, '/items/type'],
  [{ items: false }, { items: { type: 'string' } }, '/items'],
  [{ items: false }, {}, '/items'],
  [{ items: 'broken' }, { items: 'otherwise' }, '/items'],
  [{ items: { type: 'string' } }, { items: 'broken' }, '/items'],
  [{ properties: { a: { type: 'string', title: 'x' } } }, { properties: { a: true } }, '/properties/a'],
  [{ maxLength: 5 }, { maxLength: '6' }, '/maxLength'],
  [{ maxLength: '5' }, { maxLength: 4 }, '/maxLength'],
  [{ propertyNames: { maxLength: 3 } }, { propertyNames: { maxLength: 4 } }, '/propertyNames/maxLength'],
  [{ $defs: { a: {}, b: {} } }, { $defs: { a: {} }, ...CLOSED }, '/$defs/b'],
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
  [true, { type: 'string' }],
  [{ type: 'string' }, false],
  [{ items: { type: 'string' } }, { items: false }],
  [{ items: {} }, {}],
  [{ items: { title: 'x', description: 'y' } }, { items: true }],
  [{ items: { title: 'x' } }, {}],
  [{ uniqueItems: false }, { uniqueItems: true }],
  [{ allOf: [{ type: 'string' }] }, { allOf: [{ minLength: 1 }, { type: 'string' }] }],
  [{ enum: ['a', 'b'] }, { enum: 'a' }],
  [
    { $defs: {}, ...CLOSED },
    { $defs: { a: {} }, ...CLOSED },
  ],
])('%j to %j is not', (before, after) => {
  expect(schemaLoosenings(before, after)).toEqual([]);
});

test('the schema of records is no looser than itself, and looser without any of its demands', () => {
  expect(schemaLoosenings(record as Json, structuredClone(record) as Json)).toEqual([]);
  expect(schemaLoosenings(record as Json, { ...record, required: [] } as Json)).toEqual(['/required']);
});
