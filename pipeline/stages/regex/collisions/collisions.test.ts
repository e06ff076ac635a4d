import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Collidable, type Collision, findCollisions, type CollisionMatcher } from './collisions.ts';
import { requirementsOf } from '../literals/requirements.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

const matcher: CollisionMatcher = (source) => {
  const regex = new RegExp(source, 'i');
  return (text) => {
    const match = regex.exec(text);
    return match && { start: match.index, end: match.index + match[0].length };
  };
};

/** The definition: each regex against each text of each other record. */
function naive(records: readonly Collidable[]): Collision[] {
  const collisions: Collision[] = [];
  for (const [from, { regex, requirements }] of records.entries()) {
    if (!requirements) continue;
    const search = matcher(regex);
    for (const [to, { texts }] of records.entries()) {
      const text = texts.findIndex((each) => search(each));
      const match = search(texts[text] ?? '');
      if (to !== from && text >= 0 && match)
        collisions.push({ from, to, text, start: match.start, end: match.end });
    }
  }
  return collisions;
}

function collidable(regex: string, ...texts: string[]): Collidable {
  return { regex, requirements: requirementsOf(regex), texts };
}

test('finds the text that another record’s regex matches, and which part of it', () => {
  const records = [
    collidable('not found', 'page not found'),
    collidable('ENOENT', 'no such file', 'ENOENT: file Not Found'),
  ];
  expect([...findCollisions(records, matcher)]).toEqual([{ from: 0, to: 1, text: 1, start: 13, end: 22 }]);
});

test('takes each regex for every record that has it, and each text too', () => {
  const records = [
    collidable('timeout', 'a timeout'),
    collidable('timeout', 'a timeout'),
    collidable('x', 'a timeout'),
  ];
  const pairs = [...findCollisions(records, matcher)].map(({ from, to }) => [from, to]);
  expect(pairs).toEqual([
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 2],
  ]);
});

test('tries a regex that requires nothing on every text', () => {
  const records = [collidable('^\\w+$', 'one'), collidable('zzz', 'two'), collidable('zzz', 'not one word')];
  expect([...findCollisions(records, matcher)].map(({ to }) => to)).toEqual([1]);
});

test('passes over a regex that does not compile, but not the texts beside it', () => {
  const records = [collidable('(', 'one two'), collidable('two', 'three')];
  expect([...findCollisions(records, matcher)]).toEqual([{ from: 1, to: 0, text: 0, start: 4, end: 7 }]);
});

test('compiles a regex only where its required literals stand', () => {
  const asked: string[] = [];
  const records = [
    collidable('handshake.*400', 'handshake 400'),
    collidable('handshake.*500', 'handshake done'),
    collidable('handshake', 'nothing'),
  ];
  const asking: CollisionMatcher = (source) => {
    asked.push(source);
    return matcher(source);
  };
  expect([...findCollisions(records, asking)].map(({ from, to }) => [from, to])).toEqual([
    [2, 0],
    [2, 1],
  ]);
  expect(asked).toEqual(['handshake']);
});

test('finds what two nested loops find', () => {
  const word = fc.constantFrom(
    'file',
    'File',
    'not',
    'found',
    'é',
    'É',
    'ſ',
    's',
    'K',
    'K',
    '中文',
    '4',
    ' ',
    'ßs',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(''));
  const part = fc.oneof(
    word,
    fc.constantFrom(
      '.*',
      '\\d',
      '[a-f]',
      '(?:file|not)?',
      '(found|é)',
      '\\s*',
      '.+',
      '(?=f)',
      '\\b',
      '^',
      '$',
    ),
  );
  const branch = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const regex = fc.array(branch, { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|'));
  const record = fc.tuple(regex, fc.array(text, { minLength: 1, maxLength: 3 }));
  let pairs = 0;
  fc.assert(
    fc.property(fc.array(record, { minLength: 2, maxLength: 12 }), (corpus) => {
      const records = corpus.map(([source, texts]) => collidable(source, ...texts));
      const found = [...findCollisions(records, matcher)].sort((a, b) => a.from - b.from || a.to - b.to);
      expect(found).toEqual(naive(records));
      pairs += found.length;
    }),
    { numRuns: propertyRuns(150) },
  );
  expect(pairs).toBeGreaterThan(150);
});
