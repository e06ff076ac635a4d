import { expect, test } from 'vitest';
import { rules } from './index.ts';

test('every rule says what its findings rest on', () => {
  expect(rules.filter(({ identity }) => identity === undefined).map(({ id }) => id)).toEqual([]);
});
