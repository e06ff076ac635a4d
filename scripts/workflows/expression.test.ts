import { expect, test } from 'vitest';
import { evaluate, interpolate } from './expression.ts';

const CONTEXTS = {
  github: { event: { action: 'opened', number: 7, draft: false, labels: ['a'] } },
  env: { A: 'x' },
};

test.each([
  ["github.event.action == 'OPENED'", true],
  ["github.event.missing || 'none'", 'none'],
  ['github.event.number', 7],
  ['!github.event.draft && env.A', 'x'],
  ["contains(github.event.labels, 'a')", true],
  ['always() && !failure()', true],
  ["github.event.missing == ''", true],
])('%s', (expression, value) => {
  expect(evaluate(expression, CONTEXTS, false)).toEqual(value);
});

test('a failed step shows', () => {
  expect(evaluate('success()', {}, true)).toBe(false);
  expect(evaluate('failure()', {}, true)).toBe(true);
});

test('texts take the values of what stands in them', () => {
  expect(interpolate('#${{ github.event.number }} ${{ github.event.missing }}.', CONTEXTS)).toBe('#7 .');
});

test('what GitHub would refuse is refused', () => {
  expect(() => evaluate('nothing.here', CONTEXTS, false)).toThrow('nothing');
  expect(() => evaluate('a ==', { a: 1 }, false)).toThrow('Unexpected end of expression');
});
