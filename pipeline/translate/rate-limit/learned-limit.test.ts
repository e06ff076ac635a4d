import { expect, test } from 'vitest';
import { LearnedLimit } from './learned-limit.ts';

/** Lets some requests through, one each hundred milliseconds, then has one refused and one let in again. */
function walled(wait: number | null): LearnedLimit {
  const pacer = new LearnedLimit();
  for (let ticket = 1; ticket <= 10; ticket += 1) {
    pacer.send(ticket, 100, 100 * ticket);
    pacer.accept(ticket, 100 * ticket + 10);
  }
  pacer.send(11, 100, 1100);
  pacer.refuse(11, wait, 0, 1110);
  pacer.send(12, 100, 5100);
  pacer.accept(12, 5110);
  return pacer;
}

test('holds nothing back before the first refusal but a burst', () => {
  const pacer = new LearnedLimit();
  pacer.send(1, 100, 0);
  expect(pacer.wait(100, 1)).toBeLessThan(50);
  expect(pacer.wait(100, 100)).toBe(0);
});

test('while requests are refused, one at a time finds out if that is over', () => {
  const pacer = new LearnedLimit();
  pacer.send(1, 100, 0);
  pacer.accept(1, 10);
  pacer.send(2, 100, 20);
  pacer.refuse(2, 1000, 0, 30);
  expect(pacer.blocked).toBe(true);
  pacer.send(3, 100, 1100);
  pacer.accept(3, 1110);
  expect(pacer.blocked).toBe(false);
});

test.each([3990, null])('what was let through before a refusal is the limit, with %o ms to wait', (wait) => {
  const pacer = walled(wait);
  // Ten went out within a period: the second of them has to be older than that.
  expect(pacer.wait(100, 5120)).toBeGreaterThan(0);
  expect(pacer.wait(100, 5400)).toBe(0);
});

test('keeps to requests and to tokens, for it is not known which are scarce', () => {
  const pacer = walled(3990);
  expect(pacer.wait(500, 5400)).toBeGreaterThan(0);
});
