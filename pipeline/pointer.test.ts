import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { childPointer, pointerParts, topKey, toPointer } from './pointer.ts';

test('parts are joined by slashes and escaped as RFC 6901 says', () => {
  expect(toPointer(['a/b', 0, 'm~n', ''])).toBe('/a~1b/0/m~0n/');
  expect(pointerParts('/a~1b/0/m~0n/')).toEqual(['a/b', '0', 'm~n', '']);
  expect(pointerParts('/~01')).toEqual(['~1']);
  expect(pointerParts('')).toEqual([]);
  expect(childPointer('/a', 'b/c')).toBe('/a/b~1c');
});

test('the top-level key of a pointer; the whole has none', () => {
  expect(topKey('/workarounds/0/action')).toBe('workarounds');
  expect(topKey('')).toBeNull();
});

test('parts survive being made a pointer', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(pointerParts(toPointer(parts))).toEqual(parts);
    }),
    { seed: 1 },
  );
});
