import { expect, test } from 'vitest';
import { TokenScale } from './token-scale.ts';

test('learns what an endpoint counts for one of our units, the more exactly the more requests it rests on', () => {
  const scale = new TokenScale();
  scale.note({ used: 220, least: 100, most: 100, requests: 1 });
  expect(scale.value).toBeCloseTo(2.2);
  scale.note({ used: 2500, least: 950, most: 1050, requests: 10 });
  expect(scale.value).toBeCloseTo(2.5);
  scale.note({ used: 300, least: 100, most: 200, requests: 1 });
  expect(scale.value).toBeCloseTo(2.5);
});

test('learns nothing from what is used after a window has jumped', () => {
  const scale = new TokenScale();
  scale.note({ used: 100, least: 100, most: 100, requests: 1 });
  scale.note({ used: 20, least: 200, most: 200, requests: 2 });
  scale.note({ used: 220, least: 400, most: 400, requests: 4 });
  expect(scale.value).toBe(1);
});
