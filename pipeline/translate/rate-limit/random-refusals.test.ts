import { expect, test } from 'vitest';
import { RandomRefusalDetector } from './random-refusals.ts';

function proven(): RandomRefusalDetector {
  const randomRefusals = new RandomRefusalDetector();
  randomRefusals.noteWait(1000);
  for (let count = 0; count < 3; count += 1) randomRefusals.refuse(3500, 50);
  return randomRefusals;
}

test('who refuses what comes long after the last request refuses by chance', () => {
  const randomRefusals = new RandomRefusalDetector();
  randomRefusals.noteWait(1000);
  randomRefusals.refuse(40, 50);
  for (let count = 0; count < 2; count += 1) randomRefusals.refuse(3500, 50);
  randomRefusals.refuse(2000, 500);
  expect(randomRefusals.proven).toBe(false);
  randomRefusals.refuse(3500, 50);
  expect(randomRefusals.proven).toBe(true);
});

test('a limit that takes longer now and then is a limit', () => {
  const randomRefusals = new RandomRefusalDetector();
  randomRefusals.noteWait(1000);
  for (let count = 0; count < 40; count += 1) {
    randomRefusals.refuse(30, 50);
    if (count % 10 === 0) randomRefusals.refuse(3500, 50);
  }
  expect(randomRefusals.proven).toBe(false);
});

test('nothing is strange while no wait is known', () => {
  const randomRefusals = new RandomRefusalDetector();
  for (let count = 0; count < 10; count += 1) randomRefusals.refuse(10_000, 50);
  expect(randomRefusals.proven).toBe(false);
});

test('some refusals at full pace go on by chance, most of them are a limit', () => {
  const randomRefusals = proven();
  for (let count = 0; count < 100; count += 1) {
    randomRefusals.accept();
    randomRefusals.refuse(10, 50);
  }
  expect(randomRefusals.proven).toBe(true);
  for (let count = 0; count < 10; count += 1) randomRefusals.refuse(10, 50);
  expect(randomRefusals.proven).toBe(false);
});
