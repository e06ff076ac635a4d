import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Budget, costOf, type Reservation } from './budget.ts';

const PRICE = { input: 1, output: 4, cachedInput: 0.5 };

test('costs count cached input at its own price', () => {
  expect(costOf({ input: 1_000_000, output: 500_000, cachedInput: 400_000 }, PRICE)).toBeCloseTo(
    0.6 + 0.2 + 2,
  );
  expect(costOf({ input: 10, output: 10 }, null)).toBeNull();
  expect(costOf({ input: 1_000_000, output: 0 }, PRICE, 0.5)).toBe(0.5);
});

test('a request that can never fit is told from one that may fit later', () => {
  const budget = new Budget({ dollars: null, tokens: 100 }, null);
  const first = budget.reserve({ input: 40, output: 40 }) as Reservation;
  expect(budget.reserve({ input: 20, output: 20 })).toBe('later');
  budget.settle(first, { input: 40, output: 30, cachedInput: 0, reasoning: 0 });
  expect(budget.reserve({ input: 20, output: 20 })).toBe('never');
  expect(budget.reserve({ input: 10, output: 20 })).toBeTypeOf('object');
});

test.each([
  ['tokens', { dollars: null, tokens: 1000 }],
  ['dollars', { dollars: 0.004, tokens: null }],
])('how long an answer may be is what the rest of the %s pays for', (_, cap) => {
  const budget = new Budget(cap, PRICE, 0.5);
  const first = budget.reserve({ input: 100, output: 100 }) as Reservation;
  // It comes to more than it may: so may the next one.
  budget.settle(first, { input: 100, output: 120, cachedInput: 0, reasoning: 0 });
  const output = budget.roomFor(100);
  expect(output).toBeGreaterThan(400);
  expect(budget.reserve({ input: 100, output: output + 1 })).toBe('never');
  expect(budget.reserve({ input: 100, output })).toBeTypeOf('object');
  expect(new Budget({ dollars: null, tokens: null }, null).roomFor(100)).toBe(Infinity);
});

test('whatever is asked for in whatever order, no more is spent than the cap', () => {
  const request = fc.record({
    input: fc.nat(500),
    output: fc.nat(500),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    fate: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 60 }), fc.nat(5000), (requests, tokens) => {
      const budget = new Budget({ dollars: null, tokens }, null);
      const open: (() => void)[] = [];
      for (const { input, output, share, fate } of requests) {
        const reservation = budget.reserve({ input, output });
        if (typeof reservation === 'string') open.shift()?.();
        else {
          const usage = {
            input: Math.floor(input * share),
            output: Math.floor(output * share),
            cachedInput: 0,
            reasoning: 0,
          };
          open.push(() =>
            fate === 0
              ? budget.release(reservation)
              : fate === 1
                ? budget.forfeit(reservation)
                : fate === 2
                  ? budget.estimate(reservation, usage)
                  : budget.settle(reservation, usage),
          );
        }
      }
      for (const settle of open) settle();
      expect(budget.tokens).toBeLessThanOrEqual(tokens);
    }),
  );
});

test('an endpoint that bills more than it may makes later reserves larger', () => {
  const budget = new Budget({ dollars: null, tokens: 1000 }, null);
  budget.settle(budget.reserve({ input: 100, output: 100 }) as Reservation, {
    input: 100,
    output: 300,
    cachedInput: 0,
    reasoning: 200,
  });
  expect(budget.reserve({ input: 100, output: 100 })).toBe('never');
});

test('where an endpoint does not say what a request came to, all that it may have come to stays set aside', () => {
  const budget = new Budget({ dollars: null, tokens: 1000 }, null);
  const usage = { input: 20, output: 30, cachedInput: 0, reasoning: 0 };
  budget.estimate(budget.reserve({ input: 200, output: 300 }) as Reservation, usage);
  expect(budget.tokens).toBe(50);
  expect(budget.reserve({ input: 200, output: 301 })).toBe('never');
  expect(budget.reserve({ input: 200, output: 300 })).toBeTypeOf('object');
});

test('what others came to says how much it may have been', () => {
  const budget = new Budget({ dollars: null, tokens: 2000 }, null);
  const usage = { input: 20, output: 30, cachedInput: 0, reasoning: 0 };
  for (let count = 0; count < 5; count += 1)
    budget.settle(budget.reserve({ input: 100, output: 100 }) as Reservation, usage);
  budget.estimate(budget.reserve({ input: 100, output: 100 }) as Reservation, usage);
  // 300 are counted, and a fifth of the last 50 stays set aside.
  expect(budget.reserve({ input: 1000, output: 691 })).toBe('never');
  expect(budget.reserve({ input: 1000, output: 690 })).toBeTypeOf('object');
});

test('the cap is held even if cached tokens are billed in full', () => {
  const budget = new Budget({ dollars: 0.001, tokens: null }, PRICE);
  budget.settle(budget.reserve({ input: 1000, output: 0 }) as Reservation, {
    input: 1000,
    output: 0,
    cachedInput: 1000,
    reasoning: 0,
  });
  expect(budget.dollars).toBeCloseTo(0.0005);
  expect(budget.reserve({ input: 1, output: 0 })).toBe('never');
});
