import { expect, test } from 'vitest';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Json } from '../json.ts';
import type { Acceptance, Policy } from '../policy/policy.ts';
import type { Finding } from '../rule/finding.ts';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { standingChange } from './standing-change.ts';

const TODAY = '2024-07-01';
const FILE = 'records/node/x.json';
const ENTRY: Acceptance = {
  rule: 'schema/url',
  record: 'node/x',
  reason: 'moves to https in spring',
  until: '2024-12-31',
};

/** A finding for each address that is not https; the record is a list of them. */
function faults(addresses: readonly string[], own: Partial<Finding> = {}): Finding[] {
  return addresses.flatMap((address, index) =>
    address.startsWith('https:')
      ? []
      : [findingNamed('schema/url', { record: 'node/x', file: FILE, pointer: `/sources/${index}`, ...own })],
  );
}

/** What the change brings and what is left in the head, as pointers; an acceptance to be taken out as its rule. */
function change(
  before: readonly string[],
  after: readonly string[],
  accepted: Acceptance,
  own: Partial<Finding> = {},
) {
  const policy = { ...(shipped.policy as unknown as Policy), accepted: [accepted] };
  const valueIn =
    (addresses: readonly string[]) =>
    (_: string, pointer: string): Json | undefined =>
      addresses[Number(pointer.split('/')[2])];
  const { findings, change } = standingChange(
    faults(before, own),
    faults(after, own),
    {
      valueInBase: valueIn(before),
      valueInHead: valueIn(after),
      altered: new Set([FILE]),
      identityOf: () => 'value',
      renamed: new Map(),
    },
    { policy, policyFile: 'curation.yaml', today: TODAY, moved: new Map() },
  );
  const words = (all: Iterable<Finding>): string[] =>
    [...all].map(({ rule, pointer }) => (rule === 'policy/acceptance' ? rule : pointer));
  return { left: words(findings), introduced: words(change.introduced), fixed: words(change.fixed) };
}

test('an accepted address is accepted, and another one in its place is not', () => {
  expect(change(['http://a'], ['http://a'], ENTRY)).toEqual({ left: [], introduced: [], fixed: [] });
  expect(change(['http://a'], ['http://b'], ENTRY)).toEqual({
    left: ['/sources/0', 'policy/acceptance'],
    introduced: ['/sources/0', 'policy/acceptance'],
    fixed: ['/sources/0'],
  });
  expect(change(['http://a'], ['http://a', 'http://b'], ENTRY).introduced).toEqual(['/sources/1']);
});

test('of a finding about several records the others may come and go', () => {
  const own = { related: ['node/y'] };
  expect(change(['http://a'], ['http://a', 'http://b'], ENTRY, own).introduced).toEqual([]);
});

test('what is accepted at a place is accepted where it moves to', () => {
  const there = { ...ENTRY, pointer: '/sources/0' };
  expect(change(['http://a'], ['https://new', 'http://a'], there)).toEqual({
    left: [],
    introduced: [],
    fixed: [],
  });
});

test('an acceptance that waits for its finding accepts it', () => {
  expect(change(['https://a'], ['http://a'], ENTRY)).toEqual({
    left: [],
    introduced: [],
    fixed: ['policy/acceptance'],
  });
});

test('what is fixed is said to be, and its acceptance is to be taken out', () => {
  expect(change(['http://a'], ['https://a'], ENTRY)).toEqual({
    left: ['policy/acceptance'],
    introduced: ['policy/acceptance'],
    fixed: ['/sources/0'],
  });
});
