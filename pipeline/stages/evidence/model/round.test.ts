import { expect, test } from 'vitest';
import { toTwoDecimals } from './round.ts';

test.each([
  [0.625, 0.63],
  [0.6249999999999999, 0.63],
  [0.624, 0.62],
  [0.6249, 0.62],
  [1.005, 1.01],
  [0.285, 0.29],
  [0.1 + 0.2 + 0.005, 0.31],
  [0, 0],
  [0.995, 1],
  [1, 1],
])('%d becomes %d', (value, rounded) => {
  expect(toTwoDecimals(value)).toBe(rounded);
});

test('every half goes up, on whichever side of it the binary fraction lies', () => {
  for (let hundredth = 0; hundredth < 100; hundredth++) {
    expect(toTwoDecimals((hundredth + 0.5) / 100)).toBe((hundredth + 1) / 100);
    expect(toTwoDecimals(hundredth / 100)).toBe(hundredth / 100);
  }
});
