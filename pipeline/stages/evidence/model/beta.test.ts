import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaBetween, betaCdf } from './beta.ts';

test.each([
  [5, 2.570581836],
  [10, 2.228138852],
  [30, 2.042272456],
])("the tabled two-sided 5%% quantile of Student's t with %d degrees of freedom", (freedom, quantile) => {
  expect(betaCdf(freedom / (freedom + quantile ** 2), freedom / 2, 0.5)).toBeCloseTo(0.05, 9);
});

test.each([
  [2, 10, 4.102821015],
  [5, 10, 3.32583453],
  [10, 20, 2.347877567],
])(
  "the tabled upper 5%% quantile of Fisher's F with %d and %d degrees of freedom",
  (one, other, quantile) => {
    expect(betaCdf((one * quantile) / (one * quantile + other), one / 2, other / 2)).toBeCloseTo(0.95, 9);
  },
);

// To sixteen digits, by arithmetic with forty.
test.each([
  [0.7, 1.875, 1.125, 0.5610187646222325],
  [0.7, 6.825, 1.675, 0.2020203892744983],
  [0.7, 4.125, 1.375, 0.3390428188744065],
  [0.7, 8.625, 1.875, 0.1468925575377007],
  [0.7, 19.425, 3.075, 0.02619949251165772],
  [0.7, 15.425, 7.075, 0.5360715211538213],
  [0.2, 1.05, 1.45, 0.2579780364536153],
  [0.2, 1.65, 6.85, 0.5876291068777546],
  [0.2, 1.05, 21.45, 0.9907004604453065],
  [0.2, 4.25, 4.25, 0.02914441482161571],
  [0.7, 1.0000001, 1.0000001, 0.7000000111519377],
  [0.7, 350.5, 150.25, 0.4957847820119031],
  [0.2, 200.75, 800.5, 0.4905397754561518],
  [0.7, 1000, 400, 0.1189814702192088],
  [0.999, 2.5, 1.01, 0.9976527431866044],
  [0.001, 1.01, 2.5, 0.002347256813395616],
])('P(X <= %d) of Beta(%d, %d)', (x, alpha, beta, probability) => {
  expect(Math.abs(betaCdf(x, alpha, beta) - probability)).toBeLessThan(1e-11);
});

test('whole shapes give the binomial sum', () => {
  const shape = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (alpha, beta, x) => {
      const tries = alpha + beta - 1;
      let sum = 0;
      let term = (1 - x) ** tries;
      for (let successes = 0; successes < alpha; successes++) {
        sum += term;
        term *= ((tries - successes) / (successes + 1)) * (x / (1 - x));
      }
      expect(Math.abs(betaCdf(x, alpha, beta) - (1 - sum))).toBeLessThan(1e-9);
    }),
  );
});

test('a distribution that is one-sided or symmetric', () => {
  const shape = fc.double({ min: 1, max: 100, noNaN: true });
  fc.assert(
    fc.property(shape, fc.double({ min: 0, max: 1, noNaN: true }), (alpha, x) => {
      expect(Math.abs(betaCdf(x, alpha, 1) - x ** alpha)).toBeLessThan(1e-11);
      expect(Math.abs(betaCdf(x, 1, alpha) - (1 - (1 - x) ** alpha))).toBeLessThan(1e-11);
      expect(Math.abs(betaCdf(0.5, alpha, alpha) - 0.5)).toBeLessThan(1e-11);
    }),
  );
});

test('the parts of a distribution add up to one', () => {
  const parts = [betaBetween(0, 0.2, 3, 2), betaBetween(0.2, 0.7, 3, 2), betaBetween(0.7, 1, 3, 2)];
  expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(1, 12);
});

test.each([
  [-0.1, 1, 1],
  [1.5, 1, 1],
  [0.5, 0, 1],
  [0.5, -1, 1],
  [0.5, 1, 0],
  [0.5, 1, -1],
  [Number.NaN, 1, 1],
  [0.5, Number.NaN, 1],
  [0.5, 1, Number.NaN],
  [0.5, Number.POSITIVE_INFINITY, 1],
  [0.5, 1, Number.POSITIVE_INFINITY],
])('what is no distribution is refused: %d, %d, %d', (x, alpha, beta) => {
  expect(() => betaCdf(x, alpha, beta)).toThrow('expected x in [0, 1], alpha and beta above 0');
});

test('the ends belong to it', () => {
  expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 1]);
  expect([betaBetween(0, 1, 2, 3), betaBetween(-1, 2, 2, 3), betaBetween(0.4, 0.4, 2, 3)]).toEqual([1, 1, 0]);
});
