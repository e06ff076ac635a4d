import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesText } from '../stages/text-match.ts';
import { patternOf } from './error-pattern.ts';

const alone = (text: string) => patternOf({ text, also: [], not: [] });

test('the regex of any line matches that line, and its signature', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 150 }), (text) => {
      const { regex, signature, reading } = alone(text);
      expect(matchesText(regex, reading.tellings[0]?.text ?? '')).toBe(true);
      expect(matchesText(regex, signature)).toBe(true);
    }),
  );
});

test('what differs between outputs of one error is generalised', () => {
  const { regex, signature } = patternOf({
    text: 'worker alpha of queue mail gave up after a retry',
    also: ['worker beta of queue sms gave up after a retry'],
    not: [],
  });
  expect(regex).toBe('worker [^\\n]{0,500} of queue [^\\n]{0,500} gave up after a retry');
  expect(signature).toContain('gave up after a retry');
});

test('outputs that share nothing are alternatives', () => {
  const { regex } = patternOf({
    text: 'fatal: index file corrupt',
    also: ['error: bad signature 0x00000000'],
    not: [],
  });
  expect(
    ['fatal: index file corrupt', 'error: bad signature 0x00000000'].every((text) =>
      matchesText(regex, text),
    ),
  ).toBe(true);
});

test('a volatile part is kept where it alone tells two errors apart', () => {
  const { regex, indistinct, counterExamples } = patternOf({
    text: "Unknown column 'deleted_at' in 'where clause'",
    also: [],
    not: ["Unknown column 'id' in 'where clause'"],
  });
  expect(regex).toContain("'deleted_at'");
  expect({ indistinct, counterExamples }).toEqual({
    indistinct: [],
    counterExamples: ["Unknown column 'id' in 'where clause'"],
  });
});
