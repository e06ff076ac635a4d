import { expect, test } from 'vitest';
import {
  ALL_CAPABILITIES,
  downgraded,
  withoutNews,
  type Capabilities,
  type RequestPart,
} from './capabilities.ts';

test.each<[readonly RequestPart[], Partial<Capabilities>]>([
  [['form'], { form: 'json_object' }],
  [['store', 'metadata'], { store: false, metadata: false }],
  [['limit'], { limit: 'max_tokens' }],
  [['stream'], { stream: true }],
  [['thinking'], { quiet: true }],
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

test('the older protocol lacks store and the new name of the limit', () => {
  expect(withoutNews(ALL_CAPABILITIES)).toEqual({
    ...ALL_CAPABILITIES,
    store: false,
    metadata: false,
    limit: 'max_tokens',
  });
  expect(withoutNews({ ...ALL_CAPABILITIES, limit: null }).limit).toBeNull();
});
