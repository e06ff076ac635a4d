import { expect, test } from 'vitest';
import { LearnedLimit } from './learned-limit.ts';

/** Lets some requests through, one each hundred milliseconds, then has one refused and one let in again. */
function walled(wait: number | null): LearnedLimit {
  const learnedLimit = new LearnedLimit();
  for (let ticket = 1; ticket <= 10; ticket += 1) {
    learnedLimit.send(ticket, 100, 100 * ticket);
    learnedLimit.accept(ticket, 100 * ticket + 10);
  }
  learnedLimit.send(11, 100, 1100);
  learnedLimit.refuse(11, wait, 0, 1110);
  learnedLimit.send(12, 100, 5100);
  learnedLimit.accept(12, 5110);
  return learnedLimit;
}

test('holds nothing back before the first refusal but a burst', () => {
  const learnedLimit = new LearnedLimit();
  learnedLimit.send(1, 100, 0);
  expect(learnedLimit.wait(100, 1)).toBeLessThan(50);
  expect(learnedLimit.wait(100, 100)).toBe(0);
});

test('while requests are refused, one at a time finds out if that is over', () => {
  const learnedLimit = new LearnedLimit();
  learnedLimit.send(1, 100, 0);
  learnedLimit.accept(1, 10);
  learnedLimit.send(2, 100, 20);
  learnedLimit.refuse(2, 1000, 0, 30);
  expect(learnedLimit.blocked).toBe(true);
  learnedLimit.send(3, 100, 1100);
  learnedLimit.accept(3, 1110);
  expect(learnedLimit.blocked).toBe(false);
});

test.each([3990, null])('what was let through before a refusal is the limit, with %o ms to wait', (wait) => {
  const learnedLimit = walled(wait);
  // Ten went out within a period: the second of them has to be older than that.
  expect(learnedLimit.wait(100, 5120)).toBeGreaterThan(0);
  expect(learnedLimit.wait(100, 5400)).toBe(0);
});

test('keeps to requests and to tokens, for it is not known which are scarce', () => {
  const learnedLimit = walled(3990);
  expect(learnedLimit.wait(500, 5400)).toBeGreaterThan(0);
});
