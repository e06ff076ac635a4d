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
  expect(dropped).toEqual([]);
  expect(reviews).toHaveLength(1);
  expect(reviews[0]?.doubts[0]).toMatchObject({ category: 'mistranslation', severity: 'critical' });
});

test.each([
  ['English that is not there', 'quotation', { source: 'Never restart' }],
  ['Chinese that is not there', 'quotation', { target: '立即重启' }],
  ['marks around words that are not there', 'quotation', { source: '"Never restart"' }],
  ['an unknown category', 'form', { category: 'style' }],
  ['an unknown pair', 'form', { id: 'p9' }],
  ['no words at all', 'quotation', { source: '', target: '' }],
])('drops a doubt with %s', (_, reason, change) => {
  const { reviews, dropped } = readReview({ checked: ['p1'], doubts: [{ ...doubt, ...change }] }, pairs);
  expect(dropped).toEqual([reason]);
  expect(reviews).toEqual([{ pair, doubts: [] }]);
});

test('what a lazy reader does not name was not read', () => {
  expect(readReview({ checked: [], doubts: [] }, pairs)).toEqual({ reviews: [], dropped: [] });
  expect(readReview('all good!', pairs)).toEqual({ reviews: [], dropped: [] });
});

test.each([
  { category: 'Mistranslation', severity: ' CRITICAL ' },
  { source: '"Do not restart"', target: '“重启服务器”' },
  { source: ' Do not restart ', target: '「重启服务器」' },
  { source: '`Do not restart`', target: "'重启服务器'" },
])('reads a doubt in the manner of %o', (change) => {
  const { reviews } = readReview({ checked: ['p1'], doubts: [{ ...doubt, ...change }] }, pairs);
  const { category, severity, source, target } = doubt;
  expect(reviews[0]?.doubts).toMatchObject([{ category, severity, source, target }]);
});

test('quotation marks that stand in the text stay', () => {
  const quoting = { ...pair, source: 'Set "mode" to fast.', target: '将 "mode" 设为快。' };
  const found = { ...doubt, source: '"mode"', target: '"mode"' };
  const { reviews } = readReview({ checked: [], doubts: [found] }, new Map([['p1', quoting]]));
  expect(reviews[0]?.doubts).toMatchObject([{ source: '"mode"', target: '"mode"' }]);
});

test('of many doubts about one text the first five count, and the others are told of', () => {
  const { reviews, dropped } = readReview({ doubts: Array.from({ length: 7 }, () => doubt) }, pairs);
  expect(reviews[0]?.doubts).toHaveLength(5);
  expect(dropped).toEqual(['number', 'number']);
});
