import { expect, test } from 'vitest';
import recordSchema from '../../../schemas/record.schema.json' with { type: 'json' };
import { KEY_ORDER } from './key-order.ts';

test('the order is that of the schema', () => {
  expect([...KEY_ORDER.ranks.keys()]).toEqual(Object.keys(recordSchema.properties));
  expect([...KEY_ORDER.ranks.values()]).toEqual(Object.keys(recordSchema.properties).map((_, rank) => rank));
});

test('it goes through references, lists and objects', () => {
  const workaround = KEY_ORDER.members.get('workarounds')?.items;
  expect([...(workaround?.ranks.keys() ?? [])]).toEqual([
    'action',
    'success_rate',
    'how',
    'condition',
    'trial',
    'sources',
  ]);
  const edge = KEY_ORDER.members.get('transition_graph')?.members.get('leads_to')?.items;
  expect(edge?.ranks.get('error_id')).toBe(0);
});

test('where any key is allowed there is no order', () => {
  expect(KEY_ORDER.members.get('os_specific')?.ranks.size).toBe(0);
});
