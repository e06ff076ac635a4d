import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument, writeDocument } from '../record/json/document.ts';
import { BASE_RECORD } from '../rule/testing/rule-tester.ts';
import { suggestionsFor, type LineSuggestion } from './suggestions.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const ALL = [{ first: 1, last: 100_000 }];

const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a reader gets who takes some suggestions: lines are replaced from the end, as their numbers are those of before. */
function taken(before: string, suggestions: readonly LineSuggestion[]): string {
  const lines = before.split('\n');
  for (const { first, last, lines: instead } of suggestions.toReversed())
    lines.splice(first - 1, last - first + 1, ...instead);
  return lines.join('\n');
}

test('nothing is suggested where nothing is to fix', () => {
  expect(suggestionsFor(text({ a: 1 }), text({ a: 1 }), ALL)).toEqual({ suggestions: [], left: 0 });
});

test('places far from each other are suggestions of their own', () => {
  const before = { a: 1, b: [1, 2], c: 3, d: 4 };
  const { suggestions, left } = suggestionsFor(text(before), text({ ...before, a: 2, d: 5 }), ALL);
  expect(suggestions).toEqual([
    { first: 2, last: 2, lines: ['  "a": 2,'] },
    { first: 8, last: 8, lines: ['  "d": 5'] },
  ]);
  expect(left).toBe(0);
});

test('lines that only come bring the line before them along; lines that only go leave nothing', () => {
  const come = suggestionsFor(text({ a: 1, c: 3 }), text({ a: 1, b: 2, c: 3 }), ALL);
  expect(come.suggestions).toEqual([{ first: 2, last: 2, lines: ['  "a": 1,', '  "b": 2,'] }]);
  const go = suggestionsFor(text({ a: 1, b: 2, c: 3 }), text({ a: 1, c: 3 }), ALL);
  expect(go.suggestions).toEqual([{ first: 3, last: 3, lines: [] }]);
});

test('a key that moves is one suggestion: half of it would lose the key, or write it twice', () => {
  const before = text({ z: 0, moved: 'x', a: 1, b: 2, c: 3, y: 9 });
  const after = text({ z: 0, a: 1, b: 2, c: 3, moved: 'x', y: 9 });
  const { suggestions } = suggestionsFor(before, after, ALL);
  expect(suggestions).toHaveLength(1);
  expect(taken(before, suggestions)).toBe(after);
});

test('so is one that moves within an element of a list', () => {
  const element = { how: 'x', works: true, one: 1, two: 2, three: 3 };
  const { how, ...rest } = element;
  const before = text({ a: 1, list: [element], z: 1 });
  const after = text({ a: 2, list: [{ ...rest, how }], z: 1 });
  const { suggestions } = suggestionsFor(before, after, ALL);
  expect(suggestions).toHaveLength(2);
  expect(taken(before, suggestions)).toBe(after);
});

test('a last member that goes takes its comma along', () => {
  const before = text({ a: [1], b: [2], c: 3 });
  const after = text({ a: [1], b: [2] });
  const { suggestions } = suggestionsFor(before, after, ALL);
  expect(suggestions).toHaveLength(1);
  expect(taken(before, suggestions)).toBe(after);
});

test('what a review does not show is left, and counted', () => {
  const before = { a: 1, b: [1, 2], c: 3, d: 4 };
  const after = text({ ...before, a: 2, d: 5 });
  const at = (...shown: [number, number][]) =>
    suggestionsFor(
      text(before),
      after,
      shown.map(([first, last]) => ({ first, last })),
    );
  expect(at([1, 4])).toMatchObject({ suggestions: [{ first: 2 }], left: 1 });
  expect(at([3, 7])).toEqual({ suggestions: [], left: 2 });
  expect(at()).toEqual({ suggestions: [], left: 2 });
  // A suggestion must lie in one hunk.
  const moved = suggestionsFor(text({ a: 1, b: 2, c: 3 }), text({ c: 3, b: 2, a: 1 }), [
    { first: 1, last: 2 },
    { first: 3, last: 5 },
  ]);
  expect(moved).toEqual({ suggestions: [], left: 1 });
});

test('line ends and the newline at the end are not suggested', () => {
  const before = text({ a: 1, b: 2 });
  const after = text({ a: 2, b: 2 });
  expect(suggestionsFor(before.replaceAll('\n', '\r\n'), after, ALL)).toEqual({ suggestions: [], left: 1 });
  expect(suggestionsFor(before.replace('\n', '\r'), after, ALL)).toEqual({ suggestions: [], left: 1 });
  expect(suggestionsFor(before.slice(0, -1), before, ALL)).toEqual({ suggestions: [], left: 1 });
  expect(suggestionsFor(before.slice(0, -1), after, ALL)).toEqual({
    suggestions: [{ first: 2, last: 2, lines: ['  "a": 2,'] }],
    left: 1,
  });
});

test('a file on one line is one suggestion, also without a newline', () => {
  const after = text({ a: 1 });
  expect(suggestionsFor('{"a": 1}\n', after, ALL)).toEqual({
    suggestions: [{ first: 1, last: 1, lines: ['{', '  "a": 1', '}'] }],
    left: 0,
  });
  expect(suggestionsFor('{"a": 1}', after, ALL).left).toBe(1);
});

test.each(['\u202e', '\u200b', '\u2028', '\u0085', '\ufeff', '\ud800', '\u{e0041}'])(
  'what holds a character that nobody sees (%j) is left',
  (character) => {
    const before = `{"a": "${character}", "b": 1}\n`;
    const after = `{\n  "a": "${character}",\n  "b": 1\n}\n`;
    expect(suggestionsFor(before, after, ALL)).toEqual({ suggestions: [], left: 1 });
  },
);

test('texts that are no records give no halves', () => {
  for (const [before, after] of [
    ['[1,\n2,\n3\n]', '[4,\n2,\n5\n]'],
    ['x\ny\nz', 'a\ny\nb'],
    ['{"a": 1,\n"x": 2,\n"a": 3}', '{"a": 4,\n"x": 2,\n"a": 5}'],
  ] as const) {
    const { suggestions } = suggestionsFor(before, after, ALL);
    expect(suggestions).toHaveLength(1);
    expect(taken(before, suggestions)).toBe(after);
  }
});

test('whoever takes all has the fixed record, and whoever takes some has a record with old and new values', () => {
  const keys = fc.constantFrom(...Object.keys(BASE_RECORD), 'extra', '__proto__', '```', '"\\');
  const value = fc.oneof(
    fc.constantFrom('x', '```\n```suggestion', '', 'y'.repeat(200)),
    fc.integer(),
    fc.array(fc.record({ a: fc.integer({ max: 3, min: 0 }), b: fc.boolean() }), { maxLength: 3 }),
  );
  const record = fc.array(fc.tuple(keys, value), { minLength: 1, maxLength: 12 }).map((members) => {
    const seen = new Map(members);
    return [...seen].map(([key, each]) => `  ${JSON.stringify(key)}: ${JSON.stringify(each, null, 2)}`);
  });
  const lines = (members: readonly string[]): string => `{\n${members.join(',\n')}\n}\n`;
  fc.assert(
    fc.property(record, fc.array(fc.boolean()), fc.nat(), (members, picks, cut) => {
      const before = lines(members);
      const fixed = members.filter((_, index) => index !== cut % (members.length + 1));
      const after = writeDocument(readDocument(lines(fixed)));
      const { suggestions, left } = suggestionsFor(before, after, ALL);
      expect(left).toBe(0);
      expect(taken(before, suggestions)).toBe(after);
      const some = suggestions.filter((_, index) => picks[index] === true);
      const sides = [before, after].map((each) => JSON.parse(each) as Record<string, unknown>);
      const between = JSON.parse(taken(before, some)) as Record<string, unknown>;
      for (const key of new Set([...sides, between].flatMap((each) => Object.keys(each)))) {
        const states = sides.map((each) => (Object.hasOwn(each, key) ? JSON.stringify(each[key]) : 'absent'));
        const state = Object.hasOwn(between, key) ? JSON.stringify(between[key]) : 'absent';
        expect(states).toContain(state);
      }
    }),
    { numRuns: propertyRuns(400) },
  );
});
