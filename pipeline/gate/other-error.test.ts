import { expect, test } from 'vitest';
import { isOtherError } from './other-error.ts';

const FLOOR = 0.25;
const MODULE = {
  signature: 'Error: Cannot find module',
  regex: 'Cannot find module',
  root_cause: 'Node looks for the package in the folders above the file and finds none.',
};
const LOCK = {
  signature: 'fatal: Unable to create index.lock: File exists',
  regex: String.raw`index\.lock`,
  root_cause: 'Another git process holds the lock, or one was killed and left it behind.',
};

test('another signature, regex and cause in other words are another error', () => {
  expect(isOtherError(MODULE, LOCK, FLOOR)).toBe(true);
});

test.each([
  ['the signature', { signature: MODULE.signature }],
  ['the regex', { regex: MODULE.regex }],
  ['the cause', { root_cause: MODULE.root_cause }],
])('%s that stays makes it the same', (_, same) => {
  expect(isOtherError(MODULE, { ...LOCK, ...same }, FLOOR)).toBe(false);
});

test('the same error in better words is the same', () => {
  const better = {
    signature: "Error: Cannot find module 'express'",
    regex: "Cannot find module '[^']+'",
    root_cause: 'The package is not installed: Node looks in every node_modules folder above the file.',
  };
  expect(isOtherError(MODULE, better, FLOOR)).toBe(false);
});

test('what was no record, or says nothing of an error, is none that could be lost', () => {
  for (const before of [undefined, null, [], {}, { ...MODULE, signature: '' }])
    expect(isOtherError(before, LOCK, FLOOR)).toBe(false);
  // A stub without any of it is another one.
  expect(isOtherError(MODULE, {}, FLOOR)).toBe(true);
});
