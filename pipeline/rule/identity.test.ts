import { expect, test } from 'vitest';
import { amountParts, identityParts, quotedIn } from './identity.ts';
import { findingNamed } from './testing/rule-tester.ts';

const finding = findingNamed('x/y', { message: 'At 12: `a` and `b`, and `a` again 3 times.' });

test('the parts of a finding, by what its rule says that it rests on', () => {
  expect(identityParts('place', finding, 'v')).toEqual([]);
  expect(identityParts('records', finding, 'v')).toEqual([]);
  expect(identityParts('value', finding, ['v'])).toEqual(['["v"]']);
  expect(identityParts('value', finding, undefined)).toEqual([]);
  expect(identityParts('message', finding, 'v')).toEqual(['At #: `a` and `b`, and `a` again # times.']);
  expect(identityParts('quoted', finding, 'v')).toEqual(['a', 'b']);
  expect(identityParts(({ rule }, value) => [rule, String(value)], finding, 1)).toEqual(['x/y', '1']);
});

test('what a message quotes, each once', () => {
  expect(quotedIn('none')).toEqual([]);
  expect(quotedIn('`left-pad` and `right-pad`, and `left-pad` again')).toEqual(['left-pad', 'right-pad']);
});

test('more of an amount has parts that less of it has not', () => {
  expect(amountParts(0, 1)).toEqual([]);
  expect(new Set(amountParts(1.2, 0.1)).size).toBe(12);
  expect(amountParts(5, 0.1)).toEqual(expect.arrayContaining(amountParts(1.2, 0.1)));
  expect(amountParts(1e300, 0.1)).toHaveLength(1_000);
});
