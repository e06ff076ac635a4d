import { expect, test } from 'vitest';
import { Whim } from './whim.ts';

test('who refuses what comes long after the last request refuses by chance', () => {
  const whim = new Whim();
  whim.noteWait(1000);
  whim.refuse(40, 50);
  for (let count = 0; count < 2; count += 1) whim.refuse(4500, 50);
  expect(whim.proven).toBe(false);
  whim.refuse(4300, 500);
  expect(whim.proven).toBe(false);
  whim.refuse(4300, 50);
  expect(whim.proven).toBe(true);
});

test('a limit that takes longer now and then is a limit', () => {
  const whim = new Whim();
  whim.noteWait(1000);
  for (let count = 0; count < 40; count += 1) {
    whim.refuse(30, 50);
    if (count % 10 === 0) whim.refuse(4300, 50);
  }
  expect(whim.proven).toBe(false);
});

test('nothing is strange while no wait is known', () => {
  const whim = new Whim();
  for (let count = 0; count < 10; count += 1) whim.refuse(10_000, 50);
  expect(whim.proven).toBe(false);
});
