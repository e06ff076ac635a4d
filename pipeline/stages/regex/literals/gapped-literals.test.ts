import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../engine/units/fold.ts';
import { findGapped, gappedLiterals } from './gapped-literals.ts';
import { parseRegex } from '../engine/syntax.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

function gappedOf(source: string): ReturnType<typeof gappedLiterals> | undefined {
  const alternative = parseRegex(source).pattern?.alternatives[0];
  return alternative && gappedLiterals(alternative);
}

test.each([
  ['WebSocket.*handshake.*400', [['WEBSOCKET'], ['HANDSHAKE'], ['400']]],
  ['timed? ?out', [['TIMEOUT', 'TIME OUT', 'TIMEDOUT', 'TIMED OUT']]],
  ['(a|bc)x.*?$^', null],
  ['.*a', [[''], ['A']]],
  ['a.+b', null],
  ['a\\bb', null],
  ['a(?=b)b', null],
  ['a(?:b(?!c))?', null],
  ['\\w+', null],
  ['(?:ab){2}', [['ABAB']]],
])('%s', (source, expected) => {
  const sorted = gappedOf(source)?.map((strings) => strings.toSorted()) ?? null;
  expect(sorted).toEqual(expected?.map((strings) => strings.toSorted()) ?? null);
});

test('finds what the regex matches, and nothing else', () => {
  const unit = fc.constantFrom('a', 'b', 'A', 'é', 'ſ', 's', '中', 'ß');
  const part = fc.oneof(
    unit,
    fc.constantFrom('(?:a|ba)', '(a|b)', '[ab]', 'b?', '.*', '.*?', '(?:ab){2}', '(?:a|ab)c?'),
  );
  const regex = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
  const text = fc.array(unit, { maxLength: 14 }).map((units) => units.join(''));
  let matched = 0;
  fc.assert(
    fc.property(regex, text, (source, line) => {
      const literals = gappedOf(source);
      if (!literals) return;
      const found = findGapped(literals, fold(line));
      const native = new RegExp(source, 'i');
      expect(found !== null).toBe(native.test(line));
      if (found) matched++;
      const stretch = found ? line.slice(found.start, found.end) : '';
      expect(found === null || native.test(stretch)).toBe(true);
    }),
    { numRuns: propertyRuns(5_000) },
  );
  expect(matched).toBeGreaterThan(propertyRuns(300));
});
