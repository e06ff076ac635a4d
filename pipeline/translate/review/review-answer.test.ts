import { expect, test } from 'vitest';
import { readReview } from './review-answer.ts';

const pair = {
  sourceHash: 'a',
  targetHash: 'b',
  source: 'Do not restart the server before the backup is done.',
  target: '备份完成前重启服务器。',
};
const pairs = new Map([['p1', pair]]);
const doubt = {
  id: 'p1',
  category: 'mistranslation',
  severity: 'critical',
  source: 'Do not restart',
  target: '重启服务器',
  comment: 'The negation is lost.',
};

test('keeps a doubt whose words stand in both texts', () => {
  const { reviews, dropped } = readReview({ checked: ['p1'], doubts: [doubt] }, pairs);
  expect(dropped).toBe(0);
  expect(reviews).toHaveLength(1);
  expect(reviews[0]?.doubts[0]).toMatchObject({ category: 'mistranslation', severity: 'critical' });
});

test.each([
  ['English that is not there', { source: 'Never restart' }],
  ['Chinese that is not there', { target: '立即重启' }],
  ['an unknown category', { category: 'style' }],
  ['an unknown pair', { id: 'p9' }],
  ['no words at all', { source: '', target: '' }],
])('drops a doubt with %s', (_, change) => {
  const { reviews, dropped } = readReview({ checked: ['p1'], doubts: [{ ...doubt, ...change }] }, pairs);
  expect(dropped).toBe(1);
  expect(reviews).toEqual([{ pair, doubts: [] }]);
});

test('what a lazy reader does not name was not read', () => {
  expect(readReview({ checked: [], doubts: [] }, pairs)).toEqual({ reviews: [], dropped: 0 });
  expect(readReview('all good!', pairs)).toEqual({ reviews: [], dropped: 0 });
});
