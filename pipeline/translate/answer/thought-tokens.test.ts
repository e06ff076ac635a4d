import { expect, test } from 'vitest';
import { thoughtTokens } from './thought-tokens.ts';

const ANSWER = JSON.stringify({ translations: [{ id: 's100001', head: 'The disk', text: '磁盘已满。' }] });
const usage = (output: number, reasoning = 0) => ({ input: 100, output, cachedInput: 0, reasoning });

test.each([
  ['reported', ANSWER, '', usage(1030, 1000), 1000],
  ['reported in part, and shown', ANSWER, 'Hmm.', usage(1030, 200), 1000],
  ['aloud', `<think>Hmm.</think>${ANSWER}`, '', usage(1030), 1000],
  ['aloud and never ended', '<think>Hmm, but', '', usage(817), 817],
  ['apart', ANSWER, 'Hmm.', usage(1030), 1000],
  ['and not shown at all', ANSWER, '', usage(1030), 1000],
  ['and nothing said', '', '', usage(817), 817],
])('tokens that are thought, %s', (_, content, thoughts, used, about) => {
  expect(Math.abs(thoughtTokens(content, thoughts, used) - about)).toBeLessThan(15);
});

test('another way of counting is no thought, and neither is a text that speaks of one', () => {
  expect(thoughtTokens(ANSWER, '', usage(45))).toBe(0);
  expect(thoughtTokens(ANSWER.replace('已满', '<think>x</think>'), '', usage(50))).toBe(0);
});

test('where nothing is counted, what is shown is estimated', () => {
  expect(thoughtTokens(`<think>${'well '.repeat(100)}</think>${ANSWER}`, '', null)).toBeGreaterThan(90);
  expect(thoughtTokens(ANSWER, 'well '.repeat(100), null)).toBeGreaterThan(90);
  expect(thoughtTokens(ANSWER, '', null)).toBe(0);
});
