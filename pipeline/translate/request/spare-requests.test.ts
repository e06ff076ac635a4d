import { expect, test } from 'vitest';
import { SpareRequests } from './spare-requests.ts';

test.each([
  [1, 6],
  [5, 2],
  [7, 3],
  [100, 50],
])('a run of %i requests has %i to spare', (planned, spare) => {
  const requests = new SpareRequests();
  requests.plan(planned);
  let taken = 0;
  while (requests.take()) taken += 1;
  expect(taken).toBe(spare);
  expect(requests.left).toBe(0);
});

test('what a run is to do besides counts as planned', () => {
  const requests = new SpareRequests();
  requests.plan(10);
  requests.take();
  requests.plan(10);
  expect(requests.left).toBe(9);
});
