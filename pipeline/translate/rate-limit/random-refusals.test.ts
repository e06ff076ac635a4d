import { expect, test } from 'vitest';
import { RandomRefusalDetector } from './random-refusals.ts';

function proven(): RandomRefusalDetector {
  const whim = new RandomRefusalDetector();
  whim.noteWait(1000);
  for (let count = 0; count < 3; count += 1) whim.refuse(3500, 50);
  return whim;
}

test('who refuses what comes long after the last request refuses by chance', () => {
  const whim = new RandomRefusalDetector();
  whim.noteWait(1000);
  whim.refuse(40, 50);
  for (let count = 0; count < 2; count += 1) whim.refuse(3500, 50);
  whim.refuse(2000, 500);
  expect(whim.proven).toBe(false);
  whim.refuse(3500, 50);
  expect(whim.proven).toBe(true);
});

test('a limit that takes longer now and then is a limit', () => {
  const whim = new RandomRefusalDetector();
  whim.noteWait(1000);
  for (let count = 0; count < 40; count += 1) {
    whim.refuse(30, 50);
    if (count % 10 === 0) whim.refuse(3500, 50);
  }
  expect(whim.proven).toBe(false);
});

test('nothing is strange while no wait is known', () => {
  const whim = new RandomRefusalDetector();
  for (let count = 0; count < 10; count += 1) whim.refuse(10_000, 50);
  expect(whim.proven).toBe(false);
});

test('some refusals at full pace go on by chance, most of them are a limit', () => {
  const whim = proven();
  for (let count = 0; count < 100; count += 1) {
    whim.accept();
    whim.refuse(10, 50);
  }
  expect(whim.proven).toBe(true);
  for (let count = 0; count < 10; count += 1) whim.refuse(10, 50);
  expect(whim.proven).toBe(false);
});
