import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRegex } from './compile.ts';
import { arbitraryRegex } from '../testing/regex-arbitrary.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

test('compiles with the flag i alone', () => {
  expect(compileRegex('econnrefused').regex?.native.flags).toBe('i');
  expect(compileRegex('ECONN').regex?.native.test('econn')).toBe(true);
});

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'i').flags === 'i';
  } catch {
    return false;
  }
}

test('never throws, and agrees with the engine on what is a regex', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 30 }), arbitraryRegex({ backreferences: true })),
      (source) => {
        const { regex, fault } = compileRegex(source);
        expect(fault === undefined).toBe(regex !== undefined);
        // Newer engines take more than the dialect does; none takes less.
        expect(regex === undefined || compiles(source)).toBe(true);
      },
    ),
    { seed: 20_241_122, numRuns: propertyRuns(3000) },
  );
});

test('remembers what it compiled', () => {
  expect(compileRegex('a+b')).toBe(compileRegex('a+b'));
});
