import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

test('text that can be seen stays as it is', () => {
  const text = 'The key `réason` ("原因") is — 100 % — missing: a::b #[x] # [ ##';
  expect(plainText(text)).toBe(text);
});

test.each([
  ['a\nb', String.raw`a\nb`],
  ['a\rb', String.raw`a\u000db`],
  ['\u001b[31mred', String.raw`\u001b[31mred`],
  ['\u009b31m', String.raw`\u009b31m`],
  ['a\u202eb', String.raw`a\u202eb`],
  ['a\u200bb', String.raw`a\u200bb`],
  ['\u{e0041}', String.raw`\u{e0041}`],
  ['\ud800', String.raw`\ud800`],
  ['\u2028', String.raw`\u2028`],
  ['\t', String.raw`\u0009`],
  ['::error::x', String.raw`\:\u003aerror::x`.replace(String.raw`\u003a`, ':')],
  ['  ::error::x', String.raw`  \::error::x`],
  ['a ##[error]b', String.raw`a ##\[error]b`],
  ['###[error]b', String.raw`###\[error]b`],
])('%j is shown as %s', (text, shown) => {
  expect(plainText(text)).toBe(shown);
});

test('no text gives a line that the runner obeys or the terminal acts upon', () => {
  const piece = fc.constantFrom(
    '#',
    '[',
    ']',
    ':',
    '::',
    '\n',
    '\r',
    ' ',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '\u200b',
    '\\',
    'error',
    '\u001b',
    '\u0085',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 }),
      (parts) => {
        const shown = plainText(parts.join(''));
        expect(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.exec(shown)).toBeNull();
        expect(shown.trimStart().startsWith('::')).toBe(false);
        expect(shown).not.toContain('##[');
        expect(shown.isWellFormed()).toBe(true);
      },
    ),
    { seed: 1, numRuns: propertyRuns(500) },
  );
});
