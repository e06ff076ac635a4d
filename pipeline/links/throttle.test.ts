import { expect, test } from 'vitest';
import { Throttle } from './throttle.ts';

test('a host is asked once in the pause, other hosts meanwhile', async () => {
  let now = 0;
  const waits: number[] = [];
  const throttle = new Throttle(
    1000,
    () => now,
    (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  );
  await throttle.turn('a.net');
  await throttle.turn('a.net');
  await throttle.turn('b.net');
  await throttle.turn('a.net');
  expect(waits).toEqual([1000, 2000]);
  now = 3500;
  await throttle.turn('a.net');
  await throttle.turn('a.net');
  expect(waits).toEqual([1000, 2000, 1000]);
});
