import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PASSAGE_UNITS, passagesOf } from './passages.ts';
import { propertyRuns } from '../testing/property-runs.ts';

test('a line is a passage', () => {
  expect(passagesOf('Error: no')).toEqual([{ text: 'Error: no', line: 1, isBlock: false }]);
});

test('several lines are also a block', () => {
  expect(passagesOf('a\r\nb\n\na')).toEqual([
    { text: 'a', line: 1, isBlock: false },
    { text: 'b', line: 2, isBlock: false },
    { text: 'a\nb\n\na', line: 1, isBlock: true },
  ]);
});

test('every stretch of half a passage lies within one', () => {
  const line = fc.integer({ min: 0, max: 5_000 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(), (lengths, seed) => {
      // Each place of the text can be told from every other.
      const lines = lengths.map((length, number) =>
        Array.from({ length: Math.ceil(length / 7) }, (_, at) => `${number}:${at}`.padEnd(7, '.')).join(''),
      );
      const text = lines.join('\n');
      const passages = passagesOf(text);
      expect(passages.every((passage) => passage.text.length <= PASSAGE_UNITS)).toBe(true);
      // Within a line, any stretch; over the ends of lines, one between the beginnings of lines.
      const chosen = lines[seed % lines.length] ?? '';
      const from = chosen.length === 0 ? 0 : seed % chosen.length;
      const start = seed % lines.length;
      const across = lines.slice(start, start + 2).join('\n');
      const stretches = [chosen.slice(from, from + PASSAGE_UNITS / 2), across].filter(
        (stretch) => stretch.trim() !== '' && stretch.length <= PASSAGE_UNITS / 2,
      );
      for (const stretch of stretches)
        expect(passages.some((passage) => passage.text.includes(stretch))).toBe(true);
    }),
    { numRuns: propertyRuns(200) },
  );
});
