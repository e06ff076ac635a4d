import { expect, test } from 'vitest';
import {
  ALL_CAPABILITIES,
  barest,
  downgraded,
  withoutFields,
  type Capabilities,
  type RequestPart,
} from './capabilities.ts';

test.each<[readonly RequestPart[], Partial<Capabilities>]>([
  [['form'], { form: 'json_object' }],
  [['store', 'metadata'], { store: false, metadata: false }],
  [['limit'], { limit: 'max_tokens' }],
  [['stream'], { stream: true }],
  [['thinking'], { quiet: true }],
  [['usage'], { usage: false }],
])('leaves out what a refusal names: %o', (parts, change) => {
  expect(downgraded(ALL_CAPABILITIES, parts)).toEqual({ ...ALL_CAPABILITIES, ...change });
});

test('without a name, all that is new goes at once, then all that can', () => {
  const older = downgraded(ALL_CAPABILITIES, []);
  expect(older).toMatchObject({ form: 'json_object', store: false, metadata: false, limit: 'max_tokens' });
  const oldest = downgraded(older ?? ALL_CAPABILITIES, []);
  expect(oldest).toMatchObject({ form: 'text', limit: null });
  expect(downgraded(oldest ?? ALL_CAPABILITIES, [])).toBeNull();
});

test('whoever names what was left out already cannot be helped', () => {
  expect(downgraded({ ...ALL_CAPABILITIES, store: false, metadata: false }, ['store'])).toBeNull();
  expect(downgraded({ ...ALL_CAPABILITIES, quiet: true }, ['thinking'])).toMatchObject({ stream: true });
});

test('the least is a request that every endpoint takes', () => {
  expect(barest({ ...ALL_CAPABILITIES, stream: true })).toEqual({
    ...ALL_CAPABILITIES,
    stream: true,
    form: 'text',
    store: false,
    metadata: false,
    limit: 'max_tokens',
    usage: false,
  });
  expect(barest({ ...ALL_CAPABILITIES, limit: null }).limit).toBeNull();
});

test.each<[readonly string[], Partial<Capabilities>]>([
  [[], {}],
  [['store'], { store: false, metadata: false }],
  [['max_completion_tokens'], { limit: 'max_tokens' }],
  [['max_tokens'], {}],
  [['max_completion_tokens', 'max_tokens'], { limit: null }],
  [['stream_options'], { usage: false }],
])('a policy leaves fields out: %o', (fields, change) => {
  expect(withoutFields(ALL_CAPABILITIES, new Set(fields))).toEqual({ ...ALL_CAPABILITIES, ...change });
});

test('what an endpoint refuses stays left out', () => {
  const older: Capabilities = { ...ALL_CAPABILITIES, limit: 'max_tokens' };
  expect(withoutFields(older, new Set(['max_completion_tokens'])).limit).toBe('max_tokens');
  expect(withoutFields(older, new Set(['max_tokens'])).limit).toBeNull();
  expect(withoutFields({ ...older, limit: null }, new Set()).limit).toBeNull();
});
